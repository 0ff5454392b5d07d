--liquibase formatted sql

-- What a rule said from a day on. Rows are written once, so that an obligation can always say which words it came from.
--changeset rosenstock:qualification-101 endDelimiter://
create table qualification_requirement_version (
    id bigint not null auto_increment primary key,
    requirement_id bigint not null,
    number int not null,
    valid_from date not null,
    definition json not null,
    created_at datetime(6) not null,
    created_by bigint not null,
    unique key qualification_requirement_version_number (requirement_id, number),
    constraint qualification_requirement_version_fk foreign key (requirement_id) references qualification_requirement (id)
)
//
alter table qualification_requirement
    add column current_version_id bigint,
    add column offered boolean not null default false comment 'an offer: it has an audience but obliges nobody',
    add constraint qualification_requirement_current_fk foreign key (current_version_id)
        references qualification_requirement_version (id)
//
insert into qualification_requirement_version (requirement_id, number, valid_from, definition, created_at, created_by)
select r.id, 1, r.active_from, concat(
        '{"title":', json_quote(r.title), ',"legalBasis":', json_quote(r.legal_basis),
        ',"purpose":', json_quote(r.purpose),
        ',"parts":[', if(r.course_id is null, '',
            concat('{"title":', json_quote(r.title), ',"ways":[{"kind":"COURSE","course":', r.course_id, '}]}')), ']',
        ',"audience":[{"units":[', coalesce((select group_concat('{"id":', u.org_unit_id, ',"withSub":',
                if(u.with_sub, 'true', 'false'), '}') from qualification_requirement_unit u where u.requirement_id = r.id), ''),
        '],"jobRoles":[', coalesce((select group_concat(x.job_role_id) from qualification_requirement_role x
                where x.requirement_id = r.id), ''), '],"groups":[],"attributes":[]}],"exclusions":[]',
        ',"timing":{"firstDueDays":', r.first_due_days,
        if(r.repeat_months is null, ',"repeat":"ONCE"', concat(',"repeat":"EVERY","months":', r.repeat_months)),
        ',"base":"EVIDENCE_DATE","expiry":"SOFT","renewDays":60,"extendForPartTime":false,"returnDays":28}',
        ',"triggers":{"postChange":false,"groupJoin":false},"offered":false',
        ',"reminders":[{"days":-30,"recipients":["PERSON"]},{"days":-7,"recipients":["PERSON"]},',
        '{"days":0,"recipients":["PERSON","LEAD"]},{"days":14,"recipients":["PERSON","LEAD","OFFICE"]}]}'),
       utc_timestamp(6), 0
  from qualification_requirement r
//
update qualification_requirement r join qualification_requirement_version v on v.requirement_id = r.id and v.number = 1
   set r.current_version_id = v.id
//
create trigger qualification_requirement_version_frozen before update on qualification_requirement_version for each row
    signal sqlstate '45000' set message_text = 'a version of a rule is never changed'
//

package org.rosenstock.training.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.SqlStatement;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.training.Approval;
import org.rosenstock.training.OfferingDetail;
import org.rosenstock.training.OfferingForm;
import org.rosenstock.training.OfferingSkill;
import org.rosenstock.training.OfferingState;
import org.rosenstock.training.TrainingFormat;
import org.rosenstock.training.TrainingTopic;
import org.rosenstock.training.WaitingRule;

/** Stores offerings. */
@ApplicationScoped
public class OfferingRepository {

    private static final int CODE = 70;

    private static final String SELECT =
            "select id, code, state, title, summary, goals, contents, audience, prerequisites, topic, format, minutes,"
                    + " cost_cents, min_seats, max_seats, approval, cancel_days, waiting_rule, offer_hours, version"
                    + " from training_offering where ";

    @PersistenceContext
    EntityManager em;

    /** @return code, made from the title */
    public String add(OfferingForm form) {
        String code = freeCode(form.title());
        long id = SqlStatement.insert(
                em,
                "insert into training_offering (title, summary, goals, contents, audience, prerequisites, topic, format,"
                        + " minutes, cost_cents, min_seats, max_seats, approval, cancel_days, waiting_rule, offer_hours,"
                        + " code) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
                values(form, code));
        skills(id, form.skills());
        return code;
    }

    public void change(long id, OfferingForm form) {
        SqlStatement.of(
                        em,
                        "update training_offering set title = ?1, summary = ?2, goals = ?3, contents = ?4, audience = ?5,"
                                + " prerequisites = ?6, topic = ?7, format = ?8, minutes = ?9, cost_cents = ?10,"
                                + " min_seats = ?11, max_seats = ?12, approval = ?13, cancel_days = ?14,"
                                + " waiting_rule = ?15, offer_hours = ?16, version = version + 1 where id = ?17",
                        values(form, id))
                .execute();
        SqlStatement.of(em, "delete from training_offering_skill where offering_id = ?1", id)
                .execute();
        skills(id, form.skills());
    }

    private static Object[] values(OfferingForm form, Object last) {
        return new Object[] {
            form.title(),
            form.summary(),
            form.goals(),
            form.contents(),
            form.audience(),
            form.prerequisites(),
            form.topic().name(),
            form.format().name(),
            form.minutes(),
            form.costCents(),
            form.minSeats(),
            form.maxSeats(),
            form.approval().name(),
            form.cancelDays(),
            form.waitingRule().name(),
            form.offerHours(),
            last
        };
    }

    private void skills(long id, List<OfferingSkill> skills) {
        skills.forEach(skill -> SqlStatement.of(
                        em,
                        "insert into training_offering_skill (offering_id, skill_code, name, level) values (?1, ?2, ?3, ?4)",
                        id,
                        skill.code(),
                        skill.name(),
                        skill.level())
                .execute());
    }

    public void state(long id, OfferingState state) {
        SqlStatement.of(
                        em,
                        "update training_offering set state = ?2, version = version + 1 where id = ?1",
                        id,
                        state.name())
                .execute();
    }

    /** @throws NotFound when there is none with this code */
    public OfferingDetail get(String code) {
        return find(SqlStatement.of(em, SELECT + "code = ?1", code))
                .orElseThrow(() -> new NotFound("training offering " + code));
    }

    /** As {@link #get}; until the transaction ends nobody else changes it. */
    public OfferingDetail lock(String code) {
        return find(SqlStatement.of(em, SELECT + "code = ?1 for update", code))
                .orElseThrow(() -> new NotFound("training offering " + code));
    }

    private Optional<OfferingDetail> find(SqlStatement statement) {
        return statement.rows().map(row -> detail(row, skillsOf(row[0]))).findFirst();
    }

    private List<OfferingSkill> skillsOf(Object id) {
        return SqlStatement.of(
                        em,
                        "select skill_code, name, level from training_offering_skill where offering_id = ?1"
                                + " order by name, skill_code",
                        id)
                .rows()
                .map(row -> new OfferingSkill((String) row[0], (String) row[1], (int) SqlValues.number(row[2])))
                .toList();
    }

    /** "Erste Hilfe" becomes "erste-hilfe", or "erste-hilfe-2" when that is taken. */
    private String freeCode(String title) {
        String plain = title.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String ascii = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^a-z0-9]+", "-");
        String trimmed = ascii.replaceAll("^-|-$", "");
        String base = trimmed.isEmpty() ? "fortbildung" : trimmed.substring(0, Math.min(CODE, trimmed.length()));
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? base : base + "-" + number)
                .filter(code -> SqlStatement.of(em, "select count(*) from training_offering where code = ?1", code)
                                .number()
                        == 0)
                .findFirst()
                .orElseThrow();
    }

    private static OfferingDetail detail(Object[] row, List<OfferingSkill> skills) {
        return new OfferingDetail(
                SqlValues.number(row[0]),
                (String) row[1],
                OfferingState.valueOf((String) row[2]),
                new OfferingForm(
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        (String) row[8],
                        TrainingTopic.valueOf((String) row[9]),
                        TrainingFormat.valueOf((String) row[10]),
                        (int) SqlValues.number(row[11]),
                        (int) SqlValues.number(row[12]),
                        (int) SqlValues.number(row[13]),
                        (int) SqlValues.number(row[14]),
                        Approval.valueOf((String) row[15]),
                        (int) SqlValues.number(row[16]),
                        WaitingRule.valueOf((String) row[17]),
                        (int) SqlValues.number(row[18]),
                        skills,
                        (int) SqlValues.number(row[19])));
    }
}

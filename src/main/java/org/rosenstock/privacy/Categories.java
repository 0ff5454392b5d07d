package org.rosenstock.privacy;

import static org.rosenstock.privacy.Viewer.ADMIN;
import static org.rosenstock.privacy.Viewer.BEARER;
import static org.rosenstock.privacy.Viewer.COLLEAGUES;
import static org.rosenstock.privacy.Viewer.COUNCIL;
import static org.rosenstock.privacy.Viewer.HR;
import static org.rosenstock.privacy.Viewer.LEAD;
import static org.rosenstock.privacy.Viewer.OFFICE;
import static org.rosenstock.privacy.Viewer.SELF;
import static org.rosenstock.privacy.Viewer.TRAINER;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rows of the table of visibility, by context. */
final class Categories {

    private static final List<DataCategory> PEOPLE = List.of(
            row("people.person", LegalBasis.EMPLOYMENT, RetentionClass.EMPLOYMENT)
                    .seenBy(SELF, LEAD, HR, ADMIN, COLLEAGUES)
                    .in("people_employee.id"),
            row("people.position", LegalBasis.EMPLOYMENT, RetentionClass.EMPLOYMENT)
                    .seenBy(SELF, LEAD, HR, ADMIN, COLLEAGUES)
                    .in("people_position.employee_id"),
            row("people.leadership", LegalBasis.EMPLOYMENT, RetentionClass.EMPLOYMENT)
                    .seenBy(SELF, COLLEAGUES)
                    .in("people_leadership.employee_id"),
            row("people.role", LegalBasis.EMPLOYMENT, RetentionClass.EMPLOYMENT)
                    .seenBy(SELF, ADMIN, COUNCIL)
                    .in("people_role_grant.employee_id", "people_role_grant.granted_by"),
            row("people.group", LegalBasis.EMPLOYMENT, RetentionClass.EMPLOYMENT)
                    .seenBy(SELF, HR, ADMIN)
                    .in("people_group_member.employee_id"),
            row("people.pause", LegalBasis.EMPLOYMENT, RetentionClass.EMPLOYMENT)
                    .seenBy(SELF, LEAD, HR)
                    .in("people_pause.employee_id", "people_pause.entered_by"),
            row("people.account", LegalBasis.SECURITY, RetentionClass.EMPLOYMENT)
                    .seenBy(SELF)
                    .in("people_credential.employee_id"),
            row("people.token", LegalBasis.SECURITY, RetentionClass.TOKENS)
                    .seenBy(SELF)
                    .in("people_access_token.employee_id"),
            row("people.signInFailure", LegalBasis.SECURITY, RetentionClass.SIGN_IN)
                    .seenBy(SELF)
                    .in("people_sign_in_failure.login"));

    private static final List<DataCategory> LEARNING = List.of(
            row("learning.participation", LegalBasis.EMPLOYMENT, RetentionClass.LEARNING)
                    .seenBy(SELF)
                    .in("learning_participation.employee_id", "learning_lesson_done.confirmed_by"),
            row("learning.attempt", LegalBasis.EMPLOYMENT, RetentionClass.ATTEMPTS)
                    .seenBy(SELF)
                    .in("learning_attempt.participation_id", "learning_answer.attempt_id"),
            row("learning.extraTime", LegalBasis.INCLUSION, RetentionClass.SPECIAL)
                    .seenBy(SELF, HR)
                    .in("learning_extra_time.employee_id"),
            row("learning.certificate", LegalBasis.INSTRUCTION, RetentionClass.EVIDENCE)
                    .seenBy(SELF, BEARER)
                    .in("learning_certificate.employee_id"),
            row("learning.assignment", LegalBasis.EMPLOYMENT, RetentionClass.ASSIGNMENTS)
                    .seenBy(SELF, LEAD, HR)
                    .in(
                            "learning_assignment.assigned_by",
                            "learning_assignment_person.employee_id",
                            "learning_assignment_person.withdrawn_by"),
            row("learning.work", LegalBasis.EMPLOYMENT, RetentionClass.WORK)
                    .seenBy(SELF, COLLEAGUES)
                    .in("learning_course.owner_id", "learning_course_version.published_by"));

    private static final List<DataCategory> TRAINING = List.of(
            row("training.registration", LegalBasis.EMPLOYMENT, RetentionClass.TRAINING)
                    .seenBy(SELF, LEAD, HR)
                    .in("training_registration.employee_id", "training_registration.requested_by"),
            row("training.step", LegalBasis.EMPLOYMENT, RetentionClass.TRAINING)
                    .seenBy(SELF, LEAD, HR)
                    .in("training_registration_step.actor_id"),
            row("training.support", LegalBasis.INCLUSION, RetentionClass.TRAINING_SUPPORT)
                    .seenBy(SELF, HR)
                    .in("training_registration.support"),
            row("training.trainer", LegalBasis.EMPLOYMENT, RetentionClass.TRAINING)
                    .seenBy(SELF, COLLEAGUES)
                    .in("training_session_trainer.employee_id"),
            row("training.letter", LegalBasis.EMPLOYMENT, RetentionClass.TRAINING)
                    .seenBy(SELF, HR)
                    .in("training_appointment.employee_id"),
            row("training.feed", LegalBasis.EMPLOYMENT, RetentionClass.TOKENS)
                    .seenBy(SELF, BEARER)
                    .in("training_feed.employee_id"),
            row("training.attendance", LegalBasis.EMPLOYMENT, RetentionClass.TRAINING)
                    .seenBy(SELF, TRAINER, HR)
                    .in("training_attendance.marked_by"),
            row("training.external", LegalBasis.EMPLOYMENT, RetentionClass.TRAINING)
                    .seenBy(SELF, LEAD, HR)
                    .in("training_external.employee_id"),
            row("training.externalStep", LegalBasis.EMPLOYMENT, RetentionClass.TRAINING)
                    .seenBy(SELF, LEAD, HR)
                    .in("training_external_step.actor_id"),
            row("training.evaluation", LegalBasis.EMPLOYMENT, RetentionClass.TRAINING)
                    .seenBy(SELF)
                    .in("training_evaluation_mark.registration_id"),
            row("training.need", LegalBasis.EMPLOYMENT, RetentionClass.TRAINING_NEED)
                    .seenBy(SELF, HR)
                    .in("training_need.employee_id"));

    private static final List<DataCategory> SKILLS =
            List.of(row("skills.credit", LegalBasis.EMPLOYMENT, RetentionClass.LEARNING)
                    .seenBy(SELF)
                    .in("skills_credit.employee_id"));

    private static final List<DataCategory> WIKI = List.of(
            row("wiki.work", LegalBasis.EMPLOYMENT, RetentionClass.WORK)
                    .seenBy(SELF, COLLEAGUES)
                    .in(
                            "wiki_file.removed_by",
                            "wiki_file_version.sent_by",
                            "wiki_space.steward_id",
                            "wiki_page.trashed_by",
                            "wiki_revision.author_id",
                            "wiki_permission.given_by",
                            "wiki_permission.holder_id",
                            "wiki_review.owner_id",
                            "wiki_review.confirmed_by"),
            row("wiki.draft", LegalBasis.EMPLOYMENT, RetentionClass.DRAFTS)
                    .seenBy(SELF)
                    .in("wiki_draft.employee_id"),
            row("wiki.presence", LegalBasis.EMPLOYMENT, RetentionClass.DRAFTS)
                    .seenBy(SELF, COLLEAGUES)
                    .in("wiki_presence.employee_id"));

    private static final List<DataCategory> QUALIFICATION = List.of(
            row("qualification.obligation", LegalBasis.INSTRUCTION, RetentionClass.EVIDENCE)
                    .seenBy(SELF, LEAD, HR, COUNCIL)
                    .in(
                            "qualification_obligation.employee_id",
                            "qualification_event_person.employee_id",
                            "qualification_event.declared_by",
                            "qualification_requirement_version.created_by",
                            "qualification_requirement_draft.saved_by"),
            row("qualification.evidence", LegalBasis.INSTRUCTION, RetentionClass.EVIDENCE)
                    .seenBy(SELF, HR)
                    .ending(
                            RetentionClass.PROOF_COURSE,
                            RetentionClass.PROOF_ATTENDANCE,
                            RetentionClass.PROOF_INSTRUCTION,
                            RetentionClass.PROOF_EXTERNAL,
                            RetentionClass.PROOF_RECOGNITION,
                            RetentionClass.PROOF_EXEMPTION,
                            RetentionClass.PROOF_ACKNOWLEDGEMENT)
                    .in(
                            "qualification_evidence.employee_id",
                            "qualification_evidence.held_by",
                            "qualification_evidence.recorded_by",
                            "qualification_evidence_chain.employee_id",
                            "qualification_evidence_link.employee_id"),
            row("qualification.reminder", LegalBasis.INSTRUCTION, RetentionClass.REMINDERS)
                    .seenBy(SELF, LEAD, OFFICE, HR, COUNCIL)
                    .in("qualification_reminder.employee_id", "qualification_reminder.recipient_employee_id"),
            row("qualification.instruction", LegalBasis.INSTRUCTION, RetentionClass.EVIDENCE)
                    .seenBy(SELF, LEAD, OFFICE, HR)
                    .in(
                            "qualification_instruction.instructor_id",
                            "qualification_instruction_participant.employee_id",
                            "qualification_code_try.employee_id"),
            row("qualification.proof", LegalBasis.INSTRUCTION, RetentionClass.EVIDENCE)
                    .seenBy(SELF, OFFICE, HR)
                    .in("qualification_proof.employee_id", "qualification_proof.decided_by"),
            row("qualification.objection", LegalBasis.INSTRUCTION, RetentionClass.EVIDENCE)
                    .seenBy(SELF, HR)
                    .in("qualification_objection.employee_id", "qualification_objection.settled_by"),
            row("qualification.folder", LegalBasis.INSTRUCTION, RetentionClass.FOLDERS)
                    .seenBy(SELF, HR)
                    .in("qualification_folder.requester_id", "qualification_folder_person.employee_id"));

    private static final List<DataCategory> MESSAGES_AND_LOGS = List.of(
            row("notification.notice", LegalBasis.EMPLOYMENT, RetentionClass.NOTICES)
                    .seenBy(SELF)
                    .in("notification_notice.employee_id", "notification_digest.employee_id"),
            row("notification.mail", LegalBasis.EMPLOYMENT, RetentionClass.MAILS)
                    .seenBy(SELF, ADMIN)
                    .in("notification_mail.recipient_employee_id", "notification_mail.address"),
            row("privacy.access", LegalBasis.ACCOUNTABILITY, RetentionClass.ACCESS)
                    .seenBy(SELF)
                    .in("privacy_access_log.viewer_id", "privacy_access_log.concerned_id"),
            row("shared.audit", LegalBasis.ACCOUNTABILITY, RetentionClass.AUDIT)
                    .seenBy(SELF, ADMIN)
                    .in("shared_audit.actor_id"));

    private Categories() {}

    static List<DataCategory> all() {
        return Stream.of(PEOPLE, LEARNING, SKILLS, TRAINING, WIKI, QUALIFICATION, MESSAGES_AND_LOGS)
                .flatMap(List::stream)
                .toList();
    }

    private static Row row(String code, LegalBasis basis, RetentionClass retention) {
        return new Row(code, basis, retention, Set.of(), List.of());
    }

    /** A category on its way into the table. */
    private record Row(
            String code, LegalBasis basis, RetentionClass retention, Set<Viewer> viewers, List<RetentionClass> kinds) {

        Row seenBy(Viewer... who) {
            return new Row(code, basis, retention, Set.of(who), kinds);
        }

        Row ending(RetentionClass... earlier) {
            return new Row(code, basis, retention, viewers, List.of(earlier));
        }

        DataCategory in(String... columns) {
            return new DataCategory(code, List.of(columns), basis, viewers, retention, kinds);
        }
    }
}

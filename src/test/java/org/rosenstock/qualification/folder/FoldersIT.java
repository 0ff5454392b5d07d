package org.rosenstock.qualification.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.HeardStatements;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.privacy.AccessLog;
import org.rosenstock.privacy.Look;
import org.rosenstock.privacy.LookReason;
import org.rosenstock.privacy.Purpose;
import org.rosenstock.privacy.Removals;
import org.rosenstock.qualification.AudienceBlock;
import org.rosenstock.qualification.EvidenceEntries;
import org.rosenstock.qualification.EvidenceForm;
import org.rosenstock.qualification.EvidenceKind;
import org.rosenstock.qualification.FolderForm;
import org.rosenstock.qualification.FolderRow;
import org.rosenstock.qualification.Folders;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.Triggers;
import org.rosenstock.qualification.RequirementDefinition.Way;
import org.rosenstock.qualification.RequirementDefinition.WayKind;
import org.rosenstock.qualification.Requirements;
import org.rosenstock.qualification.Standing;
import org.rosenstock.qualification.Timing;
import org.rosenstock.shared.Blobs;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.StoredFile;

/** Proof folders are for those who ask and say what for, are printed once whatever happens, and end. */
@InContainer
class FoldersIT {

    private static final int PEOPLE = 3;

    @Inject
    Folders folders;

    @Inject
    FolderJob job;

    @Inject
    FolderDesk desk;

    @Inject
    FolderReader reader;

    @Inject
    Requirements requirements;

    @Inject
    EvidenceEntries entries;

    @Inject
    AccessLog access;

    @Inject
    Removals removals;

    @Inject
    Blobs blobs;

    @Inject
    HeardStatements heard;

    @Inject
    Townsfolk townsfolk;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    private final List<Long> people = new ArrayList<>();
    private long unit;
    private long rule;
    private Asker hr;

    @BeforeEach
    void somePeopleOneOfWhomHasAProof() throws Exception {
        timer("2999-01-01");
        write("update qualification_folder set state = 'FAILED' where state in ('WAITING', 'WORKING')");
        unit = townsfolk.unit();
        hr = new Asker(townsfolk.employee(townsfolk.unit()), Set.of(Role.HR), Set.of());
        for (int i = 0; i < PEOPLE; i++) {
            people.add(townsfolk.employee(unit));
        }
        String code = requirements.create(hr, definition());
        rule = requirements.get(hr, code).id();
        entries.record(
                hr,
                people.get(0),
                new EvidenceForm(EvidenceKind.EXTERNAL, code, null, today(), null, "Rotes Kreuz", null));
    }

    @AfterEach
    void letTheTimerPrintAgain() throws Exception {
        timer("2000-01-01");
    }

    /** The server must not print while the test looks at it. */
    private void timer(String next) throws Exception {
        write("insert into shared_job (name, next_at, claimed_until) values ('qualification.folders', '" + next
                + "', '2000-01-01') on duplicate key update next_at = values(next_at)");
    }

    @Test
    void names_everybody_with_standing_and_proof_and_tells_them() throws Exception {
        long id = folders.ask(hr, form());
        FolderContent content = reader.read(take(id));
        assertThat(content.rules())
                .extracting(FolderContent.Rule::version, FolderContent.Rule::legalBasis)
                .containsExactly(tuple(1, "§ 12 ArbSchG"));
        assertThat(content.entries()).hasSize(PEOPLE);
        assertThat(content.entries().stream()
                        .filter(entry -> entry.standing() == Standing.DONE)
                        .toList())
                .singleElement()
                .satisfies(entry -> assertThat(entry.person().id()).isEqualTo(people.get(0)))
                .satisfies(entry ->
                        assertThat(entry.proofs().get(0).row().heldBy()).isEqualTo("Rotes Kreuz"));
        assertThat(content.records())
                .singleElement()
                .satisfies(proof -> assertThat(proof.seal()).isNotNull());
        assertThat(access.seen(new Asker(people.get(1), Set.of(), Set.of()), Paging.first(10))
                        .items())
                .filteredOn(row -> row.purpose() == Purpose.FOLDER)
                .singleElement()
                .satisfies(row -> assertThat(row.look().note()).isEqualTo("Gewerbeaufsicht"));
    }

    @Test
    void a_day_before_the_proof_knows_nothing_of_it() throws Exception {
        write("update qualification_obligation set opened_on = date_sub(opened_on, interval 20 day)"
                + " where requirement_id = " + rule + " and booked_on is null and step = 0");
        long id = folders.ask(hr, form(today().minusDays(1), unit));
        assertThat(reader.read(take(id)).records()).isEmpty();
    }

    @Test
    void printed_volume_by_volume_and_cut_off_in_the_middle_it_comes_to_the_same() throws Exception {
        long id = folders.ask(hr, form());
        write("update qualification_folder set volume_people = 1, volumes = 3 where id = " + id);
        print(id);
        FolderTask lost = take(id);
        assertThat(lost.volume()).isEqualTo(2);
        byte[] half = "half".getBytes(StandardCharsets.UTF_8);
        assertThat(desk.begin(lost, Blobs.key(half))).isTrue();
        String leftOver = blobs.put(new ByteArrayInputStream(half));
        assertThat(row(id).volumesDone()).as("what was cut off does not count").isEqualTo(1);
        write("update qualification_folder set claimed_until = '2000-01-01' where id = " + id);

        FolderTask anew = take(id);
        assertThat(anew.volume()).isEqualTo(2);
        write("update qualification_folder set claimed_until = '2000-01-01' where id = " + id);
        print(id);
        print(id);
        assertThat(desk.finish(lost, 1)).as("the one who was late").isFalse();
        assertThat(desk.finish(anew, 1)).as("the one who was late").isFalse();
        assertThat(row(id))
                .extracting(FolderRow::isReady, FolderRow::volumesDone)
                .containsExactly(true, 3);
        assertThat(folders.files(hr, id)).hasSize(3).doesNotHaveDuplicates();
        assertThat(Files.exists(blobs.path(leftOver))).as("left over").isFalse();
        assertThat(notices()).isEqualTo(1);
    }

    @Test
    void what_failed_goes_on_when_asked_again() throws Exception {
        long id = folders.ask(hr, form());
        assertThatThrownBy(() -> folders.again(hr, id)).isInstanceOf(Conflict.class);
        desk.fail(take(id));
        assertThat(row(id).isFailed()).isTrue();
        assertThatThrownBy(() -> folders.files(hr, id)).isInstanceOf(NotFound.class);
        folders.again(hr, id);
        print(id);
        assertThat(row(id).isReady()).isTrue();
    }

    @Test
    void only_hr_asks_and_only_the_one_who_asked_sees_it() throws Exception {
        long id = folders.ask(hr, form());
        print(id);
        Asker other = new Asker(people.get(0), Set.of(Role.HR), Set.of());
        assertThat(folders.mine(other)).isEmpty();
        assertThatThrownBy(() -> folders.files(other, id)).isInstanceOf(NotFound.class);
        for (Asker refused : List.of(
                new Asker(hr.employee(), Set.of(), Set.of(unit)),
                new Asker(hr.employee(), Set.of(Role.COUNCIL), Set.of()))) {
            assertThatThrownBy(() -> folders.ask(refused, form())).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> folders.files(refused, id)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void says_what_is_missing_and_stores_nothing() {
        FolderForm unsaid = new FolderForm(today(), unit, List.of(), "de", new Look(LookReason.OTHER, " "));
        Rejected rejected = catchThrowableOfType(Rejected.class, () -> folders.ask(hr, unsaid));
        assertThat(rejected.findings()).extracting(Finding::field).containsExactly("note", "requirements");
        long empty = townsfolk.unit();
        assertThatThrownBy(() -> folders.ask(hr, form(today(), empty))).isInstanceOf(Rejected.class);
        assertThat(folders.mine(hr)).isEmpty();
    }

    @Test
    void ends_after_a_month_with_what_was_printed() throws Exception {
        long id = folders.ask(hr, form());
        print(id);
        StoredFile file = folders.files(hr, id).get(0);
        write("update qualification_folder set asked_at = date_sub(asked_at, interval 29 day) where id = " + id);
        removals.remove(Asker.system());
        assertThat(Files.exists(blobs.path(file.key()))).isTrue();
        write("update qualification_folder set asked_at = date_sub(asked_at, interval 3 day) where id = " + id);
        removals.remove(Asker.system());
        assertThat(folders.mine(hr)).isEmpty();
        assertThat(Files.exists(blobs.path(file.key()))).isFalse();
    }

    @Test
    void asks_the_database_as_often_for_many_people_as_for_one() throws Exception {
        long id = folders.ask(hr, form());
        FolderTask all = take(id);
        write("update qualification_folder set volume_people = 1, volumes = 3, claimed_until = '2000-01-01'"
                + " where id = " + id);
        FolderTask one = take(id);
        assertThat(reader.read(one).entries()).hasSize(1);
        assertThat(statements(all)).isEqualTo(statements(one)).isPositive();
    }

    private int statements(FolderTask task) {
        heard.begin();
        reader.read(task);
        return heard.end().size();
    }

    private FolderForm form() {
        return form(today(), unit);
    }

    private FolderForm form(LocalDate day, long of) {
        return new FolderForm(
                day,
                of,
                List.of(rule),
                Locale.GERMAN.getLanguage(),
                new Look(LookReason.INSPECTION, "Gewerbeaufsicht"));
    }

    private FolderTask take(long id) {
        FolderTask task = desk.claim().orElseThrow();
        assertThat(task.id()).isEqualTo(id);
        return task;
    }

    private void print(long id) {
        assertThat(row(id).isUnderWay()).isTrue();
        assertThat(job.next()).isTrue();
    }

    private FolderRow row(long id) {
        return folders.mine(hr).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private long notices() {
        return ((Number) em.createNativeQuery(
                                "select count(*) from notification_notice where employee_id = ?1 and kind = 'FOLDER'")
                        .setParameter(1, hr.employee())
                        .getSingleResult())
                .longValue();
    }

    private void write(String sql) throws Exception {
        transaction.begin();
        em.createNativeQuery(sql).executeUpdate();
        transaction.commit();
    }

    private RequirementDefinition definition() {
        return new RequirementDefinition(
                "Mappe",
                "§ 12 ArbSchG",
                "Damit der Test etwas prüft.",
                null,
                List.of(new Part("Mappe", List.of(Way.of(WayKind.EXTERNAL)))),
                List.of(new AudienceBlock(
                        List.of(new AudienceBlock.Unit(unit, true)), List.of(), List.of(), List.of())),
                List.of(),
                Timing.every(28, 12),
                Triggers.NONE,
                RequirementDefinition.usualReminders(),
                false);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

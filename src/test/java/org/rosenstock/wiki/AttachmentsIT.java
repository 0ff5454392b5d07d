package org.rosenstock.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;

/** Files of pages: every version is kept, and whoever may not read the page does not get its files. */
@InContainer
class AttachmentsIT {

    @Inject
    Attachments attachments;

    @Inject
    Pages pages;

    @Inject
    PageMoves moves;

    @Inject
    Permissions permissions;

    @Inject
    Spaces spaces;

    @Inject
    Townsfolk townsfolk;

    private Asker steward;
    private Asker writer;
    private Asker other;
    private String space;
    private long page;

    @BeforeEach
    void writeAPage() {
        long unit = townsfolk.unit();
        steward = new Asker(townsfolk.employee(unit), Set.of(), Set.of());
        writer = new Asker(townsfolk.employee(unit), Set.of(), Set.of());
        other = new Asker(townsfolk.employee(unit), Set.of(), Set.of());
        space = spaces.create(
                Asker.system(), new SpaceForm("Dateien " + steward.employee(), "", "", "house", steward.employee()));
        page = pages.create(writer, space, new PageForm("Seite", null, "eins", ""));
    }

    @Test
    void a_file_of_the_same_name_becomes_the_next_version() {
        AttachmentRow first = attachments.add(writer, page, "Gebühren.csv", text("a;1"));
        AttachmentRow second = attachments.add(other, page, "Gebühren.csv", text("a;2"));
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(attachments.versions(writer, first.id()))
                .extracting(AttachmentVersion::number)
                .containsExactly(2, 1);
        assertThat(attachments.file(writer, first.id(), 1).key())
                .isNotEqualTo(attachments.file(writer, first.id(), 0).key());
        assertThat(attachments.ofPage(writer, page)).hasSize(1);
    }

    @Test
    void where_a_file_is_used_is_counted() {
        AttachmentRow file = attachments.add(writer, page, "Plan.csv", text("a"));
        assertThat(file.uses()).isZero();
        pages.save(writer, page, new PageEdit("Seite", "[Plan](" + file.path() + ")", 1, "", false));
        long second = pages.create(writer, space, new PageForm("Zweite", null, "![Plan](" + file.path() + ")", ""));
        assertThat(attachments.ofPage(writer, page))
                .extracting(AttachmentRow::uses)
                .containsExactly(2L);
        moves.trash(writer, second);
        assertThat(attachments.ofPage(writer, page))
                .extracting(AttachmentRow::uses)
                .containsExactly(1L);
    }

    @Test
    void who_may_not_read_the_page_gets_no_file_of_it() {
        long file = attachments.add(writer, page, "Plan.csv", text("a")).id();
        permissions.give(
                steward,
                Place.page(spaces.get(writer, space).id(), page),
                Access.READ,
                new Holder(Holder.Kind.PERSON, writer.employee()));
        assertThat(attachments.file(writer, file, 0).name()).isEqualTo("Plan.csv");
        assertThatThrownBy(() -> attachments.file(other, file, 0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> attachments.versions(other, file)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> attachments.ofPage(other, page)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> attachments.remove(other, file)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> attachments.add(other, page, "B.csv", text("b")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_file_of_a_page_to_come_belongs_to_its_sender_until_that_page_is_saved() {
        AttachmentRow file = attachments.add(writer, space, "Plan.csv", text("a"));
        assertThatThrownBy(() -> attachments.file(other, file.id(), 0)).isInstanceOf(Refused.class);
        pages.create(other, space, new PageForm("Fremd", null, "[Plan](" + file.path() + ")", ""));
        assertThatThrownBy(() -> attachments.file(other, file.id(), 0))
                .as("naming a file of somebody else does not take it")
                .isInstanceOf(Refused.class);
        long mine = pages.create(writer, space, new PageForm("Meine", null, "[Plan](" + file.path() + ")", ""));
        assertThat(attachments.file(other, file.id(), 0).name()).isEqualTo("Plan.csv");
        assertThat(attachments.ofPage(other, mine))
                .extracting(AttachmentRow::id)
                .containsExactly(file.id());
    }

    @Test
    void what_was_removed_comes_back() {
        long file = attachments.add(writer, page, "Plan.csv", text("a")).id();
        attachments.remove(writer, file);
        assertThat(attachments.ofPage(writer, page)).isEmpty();
        assertThat(attachments.file(other, file, 0).name())
                .as("pages go on showing it")
                .isEqualTo("Plan.csv");
        attachments.putBack(other, file);
        assertThat(attachments.ofPage(writer, page)).hasSize(1);
    }

    @Test
    void programs_and_disguised_files_are_refused() {
        assertThatThrownBy(() -> attachments.add(writer, page, "spiel.exe", text("MZ")))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> attachments.add(writer, page, "bild.png", text("<script>alert(1)</script>")))
                .isInstanceOf(Rejected.class);
        assertThat(attachments.ofPage(writer, page)).isEmpty();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

package org.rosenstock.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asking;
import org.rosenstock.privacy.LookReason;
import org.rosenstock.privacy.RetentionClass;
import org.rosenstock.privacy.RetentionPeriods;
import org.rosenstock.qualification.FolderRow;
import org.rosenstock.qualification.FolderState;
import org.rosenstock.qualification.Folders;

/** Page /qualification/folders: the proof folders somebody has asked for, and how far they are. */
@Named
@RequestScoped
public class FoldersView {

    private static final int MEGABYTE = 1_000_000;

    @Inject
    Asking asking;

    @Inject
    Folders folders;

    @Inject
    RetentionPeriods periods;

    private @Nullable List<FolderRow> rows;

    public void load() {
        getRows();
    }

    public List<FolderRow> getRows() {
        if (rows == null) {
            rows = folders.mine(asking.asker());
        }
        return rows;
    }

    public boolean isUnderWay() {
        return getRows().stream().anyMatch(FolderRow::isUnderWay);
    }

    public int getDays() {
        return periods.days(RetentionClass.FOLDERS);
    }

    public String sign(FolderRow row) {
        return switch (row.state()) {
            case WAITING -> "open";
            case WORKING -> "begun";
            case READY -> "done";
            case FAILED -> "late";
        };
    }

    /** "Wird gedruckt: Band 3 von 12" */
    public String state(FolderRow row) {
        return row.state() == FolderState.WORKING
                ? PageMessages.text("qualification.folderState.WORKING.of", row.volumesDone(), row.volumes())
                : PageMessages.text("qualification.folderState." + row.state());
    }

    public String purpose(FolderRow row) {
        LookReason reason = row.look().reason();
        return Stream.of(
                        reason == null ? "" : PageMessages.text("privacy.value." + reason),
                        row.look().note())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }

    public String download(FolderRow row) {
        return PageMessages.text(
                row.volumes() == 1 ? "qualification.folders.pdf" : "qualification.folders.zip",
                Math.max(0.1, (double) row.size() / MEGABYTE),
                row.volumes());
    }

    public String again(long id) {
        folders.again(asking.asker(), id);
        PageMessages.afterRedirect("qualification.folder.again");
        return "/qualification/folders?faces-redirect=true";
    }
}

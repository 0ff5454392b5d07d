package org.rosenstock.people.web;

import jakarta.annotation.PreDestroy;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Asking;
import org.rosenstock.people.ImportChange;
import org.rosenstock.people.ImportField;
import org.rosenstock.people.ImportKind;
import org.rosenstock.people.ImportMode;
import org.rosenstock.people.ImportOrder;
import org.rosenstock.people.ImportPreview;
import org.rosenstock.people.ImportProblem;
import org.rosenstock.people.ImportTable;
import org.rosenstock.people.Imports;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Texts;
import org.rosenstock.shared.Upload;
import org.rosenstock.shared.UploadKind;
import org.rosenstock.shared.Uploads;

/** Page /people/import, in four steps: file, columns, preview, done. The file lives as long as the page. */
@Named
@ViewScoped
public class ImportView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    @Inject
    Asking asking;

    @Inject
    Imports imports;

    @Inject
    Asked asked;

    @Inject
    Clock clock;

    private ImportStep step = ImportStep.FILE;
    private ImportKind kind = ImportKind.EMPLOYEES;
    private ImportMode mode = ImportMode.DELTA;
    private @Nullable LocalDate effective;
    private boolean confirmed;
    private boolean looked;
    private String fileName = "";
    private byte[] content = new byte[0];
    private final Map<ImportField, String> mapping = new EnumMap<>(ImportField.class);
    private transient @Nullable Part file;
    private transient @Nullable ImportTable table;
    private transient @Nullable ImportPreview preview;

    public void load() {
        asking.asker().require(Role.ADMIN);
    }

    /** From the file to its columns. */
    public void read() {
        Part sent = Finder.required("file", file);
        Asker by = asking.asker();
        by.require(Role.ADMIN);
        try (InputStream in = sent.getInputStream();
                Upload upload = Uploads.receive("file", sent.getSubmittedFileName(), in, UploadKind.TABLE);
                InputStream copy = upload.open()) {
            content = copy.readAllBytes();
            fileName = upload.name();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the upload", e);
        }
        table = null;
        mapping.clear();
        mapping.putAll(getTable().mapping());
        looked = false;
        step = ImportStep.COLUMNS;
    }

    /** From the columns to what would happen. */
    public void look() {
        mapping.clear();
        for (ImportField field : kind.fields()) {
            String column = asked.text("column." + field);
            if (getTable().columns().contains(column)) {
                mapping.put(field, column);
            }
        }
        looked = true;
        if (getFields().stream().anyMatch(this::isMissing)) {
            throw Rejected.of("", "people.import.check.columns");
        }
        preview = imports.preview(asking.asker(), order(), content);
        confirmed = false;
        step = ImportStep.PREVIEW;
    }

    /** Carries it out. */
    public void run() {
        if (step != ImportStep.PREVIEW) {
            throw Rejected.of("", "people.import.check.empty");
        }
        preview = imports.run(asking.asker(), order(), content, confirmed);
        content = new byte[0];
        step = ImportStep.DONE;
    }

    public void backToFile() {
        step = ImportStep.FILE;
    }

    public void backToColumns() {
        step = ImportStep.COLUMNS;
    }

    @PreDestroy
    void forget() {
        content = new byte[0];
    }

    private ImportOrder order() {
        return new ImportOrder(kind, mode, mapping, Finder.required("effective", getEffective()));
    }

    /** Empty before there is a file: parts of the page that are not shown are asked too. */
    public ImportTable getTable() {
        if (content.length == 0) {
            return new ImportTable("", "", List.of(), 0, List.of(), Map.of());
        }
        if (table == null) {
            table = imports.recognise(asking.asker(), kind, content);
        }
        return table;
    }

    public @Nullable ImportPreview getPreview() {
        if (preview == null && step == ImportStep.PREVIEW) {
            preview = imports.preview(asking.asker(), order(), content);
        }
        return preview;
    }

    /** The first changes of one kind, as many as can be looked through. */
    public List<ImportChange> changes(String ofKind) {
        ImportPreview shown = getPreview();
        return shown == null
                ? List.of()
                : shown.changes().stream()
                        .filter(change -> change.kind().name().equals(ofKind))
                        .limit(SHOWN)
                        .toList();
    }

    public List<ImportProblem> getProblems() {
        ImportPreview shown = getPreview();
        return shown == null
                ? List.of()
                : shown.problems().stream().limit(SHOWN).toList();
    }

    public String reason(ImportProblem problem) {
        return Texts.get(Faces.getLocale(), problem.finding());
    }

    public String joined(List<String> names) {
        return String.join(", ", names);
    }

    /** What was found in the file, in words. */
    public String getRecognised() {
        ImportTable read = getTable();
        return Texts.get(
                Faces.getLocale(),
                "people.import.recognised",
                fileName,
                read.rows(),
                read.encoding(),
                read.separator());
    }

    /** What was done, in words. */
    public String getSummary() {
        ImportPreview done = getPreview();
        return done == null
                ? ""
                : Texts.get(
                        Faces.getLocale(),
                        "people.import.summary",
                        done.count(ImportChange.Kind.ADDED),
                        done.count(ImportChange.Kind.CHANGED),
                        done.count(ImportChange.Kind.ENDED));
    }

    public List<ImportField> getFields() {
        return kind.fields();
    }

    /** True when a column was asked for and not chosen. */
    public boolean isMissing(ImportField field) {
        return looked && field.required() && !mapping.containsKey(field);
    }

    public int getShown() {
        return SHOWN;
    }

    public ImportStep getStep() {
        return step;
    }

    public List<ImportStep> getSteps() {
        return List.of(ImportStep.values());
    }

    public List<ImportKind> getKinds() {
        return List.of(ImportKind.values());
    }

    public List<ImportMode> getModes() {
        return List.of(ImportMode.values());
    }

    public Map<ImportField, String> getMapping() {
        return mapping;
    }

    public String getFileName() {
        return fileName;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public ImportKind getKind() {
        return kind;
    }

    public void setKind(ImportKind kind) {
        this.kind = kind;
    }

    public ImportMode getMode() {
        return mode;
    }

    public void setMode(ImportMode mode) {
        this.mode = mode;
    }

    public LocalDate getEffective() {
        return effective == null ? LocalDate.now(clock) : effective;
    }

    public void setEffective(@Nullable LocalDate effective) {
        this.effective = effective;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}

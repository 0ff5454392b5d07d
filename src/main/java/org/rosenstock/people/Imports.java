package org.rosenstock.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.rosenstock.people.ImportChange.Kind;
import org.rosenstock.people.imports.ColumnGuess;
import org.rosenstock.people.imports.EmployeeImport;
import org.rosenstock.people.imports.ImportCheck;
import org.rosenstock.people.imports.ImportDone;
import org.rosenstock.people.imports.Mappings;
import org.rosenstock.people.imports.SourceTable;
import org.rosenstock.people.imports.UnitImport;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Finding;
import org.rosenstock.shared.Rejected;

/**
 * Taking over units and people from a table: recognise it, map its columns, look at what would happen, then carry it
 * out as a whole or not at all.
 */
@ApplicationScoped
@Transactional
public class Imports {

    private static final int SAMPLE = 3;

    @Inject
    EmployeeImport employees;

    @Inject
    UnitImport units;

    @Inject
    Mappings mappings;

    @Inject
    AuditLog audit;

    @Inject
    Event<EmployeesChanged> changed;

    /** @throws Rejected when the file is no table */
    public ImportTable recognise(Asker by, ImportKind kind, byte[] file) {
        by.require(Role.ADMIN);
        SourceTable table = SourceTable.read(file);
        List<List<String>> sample = table.lines().stream()
                .limit(SAMPLE)
                .map(SourceTable.Line::values)
                .toList();
        return new ImportTable(
                table.encoding(),
                table.separator() == '\t' ? "Tab" : String.valueOf(table.separator()),
                table.columns(),
                table.lines().size(),
                sample,
                ColumnGuess.of(kind, table.columns(), mappings.remembered(kind)));
    }

    /** What the import would do; nothing is changed. */
    public ImportPreview preview(Asker by, ImportOrder order, byte[] file) {
        by.require(Role.ADMIN);
        checkMapping(order);
        SourceTable table = SourceTable.read(file);
        return order.kind() == ImportKind.UNITS ? units.preview(table, order) : employees.preview(table, order);
    }

    /**
     * Carries the import out and remembers the mapping.
     *
     * @param confirmed that it may end more than a tenth
     * @return what was done
     * @throws Rejected when a row has a problem or the confirmation is missing; then nothing was changed
     */
    public ImportPreview run(Asker by, ImportOrder order, byte[] file, boolean confirmed) {
        by.require(Role.ADMIN);
        checkMapping(order);
        SourceTable table = SourceTable.read(file);
        ImportCheck check = preview -> requirePossible(preview, confirmed);
        ImportDone done = order.kind() == ImportKind.UNITS
                ? units.apply(table, order, check)
                : employees.apply(table, order, check);
        mappings.remember(order.kind(), order.mapping());
        audit.record(by.employee(), "people.import.run", order.kind() + " " + order.mode(), summary(done.preview()));
        if (!done.people().isEmpty()) {
            changed.fire(new EmployeesChanged(done.people()));
        }
        return done.preview();
    }

    private static void checkMapping(ImportOrder order) {
        Map<ImportField, String> mapping = order.mapping();
        Rejected.unlessEmpty(order.kind().fields().stream()
                .filter(ImportField::required)
                .filter(field -> !mapping.containsKey(field))
                .map(field -> Finding.of(field.name(), "people.import.check.column"))
                .toList());
    }

    private static void requirePossible(ImportPreview preview, boolean confirmed) {
        if (!preview.problems().isEmpty()) {
            throw new Rejected(
                    preview.problems().stream().map(ImportProblem::finding).toList());
        }
        if (preview.tooMany() && !confirmed) {
            throw Rejected.of("confirmed", "people.import.check.tooMany", preview.count(Kind.ENDED));
        }
    }

    private static String summary(ImportPreview done) {
        return "added " + done.count(Kind.ADDED) + ", changed " + done.count(Kind.CHANGED) + ", ended "
                + done.count(Kind.ENDED) + ", unchanged " + done.unchanged();
    }
}

package org.rosenstock.shell.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes units, their paths, and job roles. */
final class CityUnitRows {

    private final Connection connection;
    private final Map<String, Long> jobRoles = new LinkedHashMap<>();

    CityUnitRows(Connection connection) {
        this.connection = connection;
    }

    void write(List<CityUnit> units) throws SQLException {
        try (BatchInsert rows =
                new BatchInsert(connection, "people_org_unit", "id, parent_id, code, name, kind, valid_from")) {
            for (CityUnit unit : units) {
                CityUnit parent = unit.parent();
                Long parentId = parent == null ? null : parent.id();
                rows.add(unit.id(), parentId, unit.code(), unit.name(), unit.kind(), DemoPeople.UNITS_SINCE);
            }
        }
        paths(units);
        roles(units);
    }

    /** Ids of the job roles by name. */
    Map<String, Long> jobRoles() {
        return jobRoles;
    }

    private void paths(List<CityUnit> units) throws SQLException {
        try (BatchInsert rows =
                new BatchInsert(connection, "people_org_unit_closure", "ancestor_id, descendant_id, depth")) {
            for (CityUnit unit : units) {
                int depth = 0;
                for (CityUnit above = unit; above != null; above = above.parent()) {
                    rows.add(above.id(), unit.id(), depth++);
                }
            }
        }
    }

    private void roles(List<CityUnit> units) throws SQLException {
        CityFiles.table("job-roles.csv").forEach(row -> number(row.get("role")));
        units.forEach(unit -> {
            number(unit.leadRole());
            unit.roles().forEach(share -> number(share.role()));
        });
        CityFiles.list("sections.csv").stream()
                .flatMap(row -> CityUnits.roles(row).stream())
                .forEach(share -> number(share.role()));
        try (BatchInsert rows = new BatchInsert(connection, "people_job_role", "id, code, name")) {
            for (Map.Entry<String, Long> role : jobRoles.entrySet()) {
                rows.add(role.getValue(), String.format("R%02d", role.getValue()), role.getKey());
            }
        }
    }

    private void number(String jobRole) {
        jobRoles.putIfAbsent(jobRole, jobRoles.size() + 1L);
    }
}

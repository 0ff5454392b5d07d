package org.rosenstock.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rosenstock.harness.InContainer;
import org.rosenstock.harness.Townsfolk;
import org.rosenstock.people.Asker;
import org.rosenstock.people.Role;
import org.rosenstock.shared.Failure;
import org.rosenstock.shared.Refused;

/**
 * Everybody tries everything with the data of a stranger. {@code doors.properties} says who may: {@code all}, {@code
 * system}, or roles. Whoever may not is refused before anything else happens, or, after {@code ~}, finds nothing.
 */
@InContainer
class DoorMatrixIT {

    @Inject
    Townsfolk townsfolk;

    @Inject
    UserTransaction transaction;

    @Test
    void every_door_has_an_entry() throws IOException {
        Set<String> doors = new TreeSet<>();
        Doors.methods().forEach(method -> doors.add(Doors.name(method)));
        assertThat(doors).hasSizeGreaterThan(50);
        assertThat(matrix().stringPropertyNames())
                .as("say in src/test/resources/org/rosenstock/privacy/doors.properties who may enter")
                .containsAll(doors);
    }

    @Test
    void strangers_are_refused() throws IOException, SystemException, NotSupportedException {
        Properties matrix = matrix();
        long unit = townsfolk.unit();
        Map<String, Asker> askers = askers(townsfolk.employee(unit), townsfolk.unit());
        Arguments arguments = new Arguments(townsfolk.employee(unit));
        List<String> findings = new ArrayList<>();
        for (Method method : Doors.methods()) {
            String entry = matrix.getProperty(Doors.name(method), "all");
            for (Map.Entry<String, Asker> asker : askers.entrySet()) {
                boolean allowed =
                        entry.equals("all") || List.of(entry.split("[ ~]+")).contains(asker.getKey());
                Throwable outcome = attempt(method, arguments.of(method, asker.getValue()));
                boolean refused =
                        outcome instanceof Refused || entry.startsWith("~") && outcome != null && isFailure(outcome);
                if (allowed ? outcome instanceof Refused : !refused) {
                    findings.add(
                            asker.getKey() + (allowed ? " may " : " may not ") + Doors.name(method) + ": " + outcome);
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    private static boolean isFailure(Throwable outcome) {
        return outcome instanceof Failure;
    }

    private static Map<String, Asker> askers(long employee, long ledUnit) {
        Map<String, Asker> askers = new LinkedHashMap<>();
        askers.put("EMPLOYEE", new Asker(employee, Set.of(), Set.of()));
        askers.put("LEAD", new Asker(employee, Set.of(), Set.of(ledUnit)));
        for (Role role : Role.values()) {
            askers.put(role.name(), new Asker(employee, Set.of(role), Set.of()));
        }
        return askers;
    }

    /** What comes of it; whatever was written is taken back. */
    private Throwable attempt(Method method, Object... values) throws SystemException, NotSupportedException {
        Object door = CDI.current().select(method.getDeclaringClass()).get();
        transaction.begin();
        try {
            method.invoke(door, values);
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } finally {
            transaction.rollback();
        }
    }

    private static Properties matrix() throws IOException {
        Properties matrix = new Properties();
        try (InputStream file = DoorMatrixIT.class.getResourceAsStream("doors.properties")) {
            matrix.load(file);
        }
        return matrix;
    }
}

package org.rosenstock.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Everyone who enters a context says who asks: permission is checked where the work is done, not where it is shown. */
class DoorsTest {

    private static final String ASKER = "org.rosenstock.people.Asker";
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final String OBSERVES = "jakarta.enterprise.event.Observes";

    /** Below people nobody knows who asks. */
    private static final Set<String> WITHOUT_ASKERS = Set.of("shared", "search");

    @Test
    void every_door_asks_who_is_there() throws IOException {
        Set<String> open = new TreeSet<>();
        for (JavaClass door : doors()) {
            for (JavaMethod method : entrances(door)) {
                if (!takesAskerFirst(method)) {
                    open.add(Contexts.of(door) + "." + door.getSimpleName() + "." + method.getName());
                }
            }
        }
        Properties reasons = reasons();
        assertThat(open)
                .as("take `Asker by` as first parameter and check it; where nobody can be asking, give the reason in"
                        + " src/test/resources/architecture/doors-without-asker.properties")
                .isSubsetOf(reasons.stringPropertyNames());
        assertThat(reasons.stringPropertyNames())
                .as("remove exceptions that are no longer needed from doors-without-asker.properties")
                .isSubsetOf(open);
        assertThat(reasons.values())
                .as("every exception says why")
                .allSatisfy(reason -> assertThat(reason.toString()).hasSizeGreaterThan(10));
    }

    private static List<JavaClass> doors() {
        return ProductClasses.all().stream()
                .filter(type -> Contexts.isDoor(type) && !WITHOUT_ASKERS.contains(Contexts.of(type)))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.isAnnotatedWith(TRANSACTIONAL))
                .toList();
    }

    private static List<JavaMethod> entrances(JavaClass door) {
        return door.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> method.getParameters().stream().noneMatch(DoorsTest::observes))
                .toList();
    }

    private static boolean observes(JavaParameter parameter) {
        return parameter.isAnnotatedWith(OBSERVES);
    }

    private static boolean takesAskerFirst(JavaMethod method) {
        return !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes().get(0).getName().equals(ASKER);
    }

    private static Properties reasons() throws IOException {
        Properties reasons = new Properties();
        try (InputStream file = DoorsTest.class.getResourceAsStream("/architecture/doors-without-asker.properties")) {
            assertThat(file).isNotNull();
            reasons.load(file);
        }
        return reasons;
    }
}

package org.rosenstock.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.NormalScope;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Small things that cost much when they differ from place to place. */
class HabitsTest {

    private static final Set<String> OWN_CLOCK = Set.of("java.util.Date", "java.util.Calendar");

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.rosenstock.launcher..")
                .should()
                .callCodeUnitWhere(describe("reads the machine's clock", HabitsTest::readsTheMachinesClock))
                .because("tests set the day: inject java.time.Clock and pass it, as in LocalDate.now(clock)")
                .check(ProductClasses.all());
    }

    @Test
    void tests_know_what_day_it_is_in_the_town() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .because("shortly before midnight the machine that tests may live in another day than the product")
                .check(new ClassFileImporter().importPath(Path.of("target", "test-classes")));
    }

    private static boolean readsTheMachinesClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        boolean withoutClock = call.getTarget().getRawParameterTypes().stream()
                .noneMatch(type -> type.getName().equals("java.time.Clock"));
        return owner.startsWith("java.time.") && name.equals("now") && withoutClock
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || OWN_CLOCK.contains(owner)
                        && (name.equals("<init>") && withoutArguments(call) || name.equals("getInstance"));
    }

    private static boolean withoutArguments(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().isEmpty();
    }

    @Test
    void exceptions_have_a_meaning() {
        noClasses()
                .should(THROW_GENERIC_EXCEPTIONS)
                .because("callers tell failures apart by type: use those of the shared context or one of your own")
                .check(ProductClasses.all());
    }

    @Test
    void nothing_is_printed() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.rosenstock.launcher..")
                .should(ACCESS_STANDARD_STREAMS)
                .because("what the product has to say goes to the log, what people read to the page")
                .check(ProductClasses.all());
    }

    @Test
    void nobody_sleeps() {
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .because("wait for a condition or schedule the work with a managed executor")
                .check(ProductClasses.all());
    }

    @Test
    void fields_of_beans_are_their_own() {
        noClasses()
                .should()
                .accessFieldWhere(describe("belongs to a bean with a proxy", HabitsTest::reachesIntoABean))
                .because("what is injected is a proxy: its fields are empty, only its methods lead to the bean")
                .check(ProductClasses.all());
    }

    private static boolean reachesIntoABean(JavaFieldAccess access) {
        JavaClass owner = access.getTargetOwner();
        boolean constant = access.getTarget()
                .resolveMember()
                .map(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .orElse(true);
        return owner.isMetaAnnotatedWith(NormalScope.class)
                && !constant
                && !access.getOriginOwner().equals(owner)
                && !access.getOriginOwner().isAssignableTo(owner.getName());
    }

    @Test
    void every_package_is_null_marked() {
        classes()
                .should(standInANullMarkedPackage())
                .because("the compiler checks for null only where package-info.java says @NullMarked")
                .check(ProductClasses.all());
    }

    private static ArchCondition<JavaClass> standInANullMarkedPackage() {
        return new ArchCondition<>("stand in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                if (!marked) {
                    events.add(SimpleConditionEvent.violated(
                            type, "package " + type.getPackageName() + " needs a package-info.java with @NullMarked"));
                }
            }
        };
    }
}

package org.rosenstock.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may see whom. */
class ContextsTest {

    private static final int AT_LEAST = 120;

    @Test
    void the_scan_found_the_product() {
        assertThat(ProductClasses.all().size())
                .as("a rule over nothing always holds: was the tree compiled and the root package kept?")
                .isGreaterThanOrEqualTo(AT_LEAST);
    }

    @Test
    void every_context_is_in_the_table() {
        Set<String> found = ProductClasses.all().stream()
                .map(Contexts::of)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        assertThat(Contexts.all())
                .as("a new context states in Contexts and in the README whom it may use")
                .containsAll(found);
    }

    @Test
    void contexts_have_no_cycles() {
        slices().matching(Contexts.ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("two contexts that need each other are one: let the lower one offer an interface or an event")
                .check(ProductClasses.all());
    }

    @Test
    void contexts_use_only_whom_they_may() {
        classes()
                .should(dependOnlyOnAllowedContexts())
                .because("the table in the README says who may use whom; what another context must learn of travels"
                        + " as an event")
                .check(ProductClasses.all());
    }

    @Test
    void other_contexts_see_the_door_alone() {
        classes()
                .should(enterOtherContextsByTheDoor())
                .because("sub-packages are private to their context: add what is needed to a door in the root package")
                .check(ProductClasses.all());
    }

    private static ArchCondition<JavaClass> dependOnlyOnAllowedContexts() {
        return new ArchCondition<>("use only the contexts they may use") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String target = Contexts.of(dependency.getTargetClass().getBaseComponentType());
                    if (!target.isEmpty() && !Contexts.mayUse(Contexts.of(type), target)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> enterOtherContextsByTheDoor() {
        return new ArchCondition<>("use only root packages of other contexts") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    String context = Contexts.of(target);
                    if (!context.isEmpty() && !context.equals(Contexts.of(type)) && !Contexts.isDoor(target)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }
}

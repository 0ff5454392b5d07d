package org.rosenstock.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/** Which technology is used where. */
class LayersTest {

    @Test
    void views_live_in_web_and_shell() {
        noClasses()
                .that(standOutside("web"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..")
                .because(
                        "what a use case does must not depend on how it is shown: move it to the context's web package")
                .check(ProductClasses.all());
    }

    @Test
    void resources_live_in_rest_and_shell() {
        noClasses()
                .that(standOutside("rest"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..")
                .because("move it to the context's rest package")
                .check(ProductClasses.all());
    }

    @Test
    void views_and_resources_call_doors() {
        noClasses()
                .that()
                .resideInAnyPackage("..web..", "..rest..", "org.rosenstock.shell..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .because("a view that reads the database by itself also decides by itself who may see it: call a door")
                .check(ProductClasses.all());
    }

    @Test
    void entities_stay_inside() {
        noClasses()
                .that()
                .resideInAnyPackage("..web..", "..rest..", "org.rosenstock.shell..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .because("lazy relations load silently outside of the transaction: doors return records")
                .check(ProductClasses.all());
    }

    @Test
    void no_enterprise_beans() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ejb..")
                .because("CDI, @Transactional and the managed executors do the same with one model")
                .check(ProductClasses.all());
    }

    @Test
    void the_local_database_stays_with_the_launcher() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.rosenstock.launcher..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ch.vorburger..", "fish.payara..")
                .because("the application runs on any server and any MariaDB")
                .check(ProductClasses.all());
    }

    private static DescribedPredicate<JavaClass> standOutside(String part) {
        return describe(
                "stand outside of " + part + " packages and the shell",
                type -> !type.getPackageName().contains("." + part)
                        && !type.getPackageName().startsWith("org.rosenstock.shell"));
    }
}

package org.rosenstock.harness;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.slf4j.Logger;

/** One deployment for all tests: the WAR as it was built, with the test classes beside its own. */
@ArquillianSuiteDeployment
public class SuiteDeployment {

    private static final Path TEST_CLASSES = Path.of("target", "test-classes");

    /** Packages of tests that run outside of the server. */
    private static final Set<String> OUTSIDE = Set.of("architecture", "browser", "bench", "launcher");

    @Deployment
    public static WebArchive product() {
        WebArchive archive = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/rosenstock.war"))
                .as(WebArchive.class);
        for (Path file : testClasses()) {
            archive.addAsWebInfResource(file.toFile(), "classes/" + TEST_CLASSES.relativize(file));
        }
        archive.addAsLibrary(jarOf(Assertions.class));
        archive.addAsLibrary(jarOf(GreenMail.class));
        archive.addAsLibrary(jarOf(Logger.class));
        archive.setWebXML(new StringAsset(openForArquillian(webXml())));
        return archive;
    }

    private static List<Path> testClasses() {
        try (Stream<Path> files = Files.walk(TEST_CLASSES)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !outside(TEST_CLASSES.relativize(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean outside(Path file) {
        return !file.startsWith("org/rosenstock")
                || OUTSIDE.contains(file.getName(2).toString());
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static String webXml() {
        try {
            return Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The test runner calls its servlet without signing in. */
    private static String openForArquillian(String webXml) {
        return webXml.replace(
                "<url-pattern>/sign-in</url-pattern>",
                "<url-pattern>/sign-in</url-pattern><url-pattern>/ArquillianServletRunnerEE9</url-pattern>");
    }
}

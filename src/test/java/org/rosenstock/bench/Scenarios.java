package org.rosenstock.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rosenstock.harness.Form;
import org.rosenstock.harness.Visitor;

/** What people do on the platform, one request each, the empty page first. */
final class Scenarios {

    static final String EMPTY = "empty page";

    private final String address;
    private final TrainingScenarios training;
    private final Pattern wanted;
    private final List<Measurement> measured = new ArrayList<>();

    /** @param wanted names of what is measured besides the empty page */
    Scenarios(String address, TrainingScenarios training, Pattern wanted) {
        this.wanted = wanted;
        this.address = address;
        this.training = training;
    }

    List<Measurement> run() throws InterruptedException {
        page(EMPTY, "employee", "/shell/info?page=imprint");
        measure("sign-in", () -> () -> new Visitor(address).signIn("employee"));
        page("start page", "employee", "/");
        page("catalogue", "employee", "/learning/catalogue");
        page("course page", "employee", "/learning/course?id=brandschutz");
        measure("answer saved", () -> SavedAnswer.of(Visitor.signedIn(address, "employee"))::save);
        page("own proofs", "employee", "/qualification/evidence");
        page("team page", "lead", "/qualification/team");
        page("HR page", "hr", "/reporting/personnel");
        linked("HR page, drill-down", "hr", "/reporting/personnel", "class=\"drill\"");
        page("matrix, today", "hr", "/reporting/personnel?show=matrix");
        page("matrix, a day to come", "hr", "/reporting/personnel?show=matrix&day=" + daysAgo(-200));
        page("matrix, a day gone by", "hr", "/reporting/personnel?show=matrix&day=" + daysAgo(200));
        page(
                "status of a unit",
                "hr",
                "/api/qualification/status?unit=32&keyDate="
                        + LocalDate.now(ZoneId.of("Europe/Berlin")).minusDays(200));
        linked("CSV export", "hr", "/reporting/personnel", "personnel.csv");
        training.fill();
        page("trainings to choose from", "employee", "/training/catalogue");
        page("trainings with free seats", "employee", "/training/catalogue?free=yes");
        add("20 seats, 1,000 people", () -> training.rush("20 seats, 1,000 people"));
        once("10,000 people imported", new PeopleImport(address)::run);
        once("every fifth person moved", new Restructured(address)::run);
        return measured;
    }

    private static String daysAgo(int days) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy")
                .format(LocalDate.now(ZoneId.of("Europe/Berlin")).minusDays(days));
    }

    /** Something that is done once, and shown like the rest. */
    private void once(String name, Runnable action) {
        if (!isWanted(name)) {
            return;
        }
        try {
            long start = System.nanoTime();
            action.run();
            long nanos = System.nanoTime() - start;
            measured.add(Measurement.of(name, List.of(nanos), nanos));
            System.out.printf("  %-24s %.1f s%n", name, nanos / 1e9);
        } catch (Visitor.Unexpected e) {
            System.out.println("  " + name + " was not measured: " + e.getMessage());
        }
    }

    /** The page behind the link that a page has. */
    private void linked(String name, String user, String from, String mark) throws InterruptedException {
        measure(name, () -> {
            Visitor visitor = Visitor.signedIn(address, user);
            String path = link(visitor.get(from), mark);
            return () -> requirePage(visitor.get(path), path);
        });
    }

    private void page(String name, String user, String path) throws InterruptedException {
        measure(name, () -> {
            Visitor visitor = Visitor.signedIn(address, user);
            return () -> requirePage(visitor.get(path), path);
        });
    }

    private static void requirePage(String page, String path) {
        if (Form.isSignIn(page)) {
            throw new Visitor.Unexpected(path + " asked to sign in");
        }
    }

    private void measure(String name, Supplier<Runnable> actions) throws InterruptedException {
        add(name, () -> Load.measure(name, actions));
    }

    /** Measures something; may be interrupted. */
    private interface Measuring {

        Measurement measure() throws InterruptedException;
    }

    private boolean isWanted(String name) {
        return name.equals(EMPTY) || wanted.matcher(name).find();
    }

    private void add(String name, Measuring measuring) throws InterruptedException {
        if (!isWanted(name)) {
            return;
        }
        try {
            Measurement measurement = measuring.measure();
            System.out.printf(
                    "  %-24s %7.1f/s  p50 %7.1f ms  p95 %7.1f ms%n",
                    name, measurement.perSecond(), measurement.median(), measurement.p95());
            measured.add(measurement);
        } catch (Visitor.Unexpected e) {
            System.out.println("  " + name + " was not measured: " + e.getMessage());
        }
    }

    /** The address of the first link on the page whose tag has this in it. */
    private static String link(String page, String mark) {
        Matcher tag = Pattern.compile("<a\\b[^>]*>").matcher(page);
        while (tag.find()) {
            Matcher address = Pattern.compile("href=\"([^\"]*)\"").matcher(tag.group());
            if (tag.group().contains(mark) && address.find()) {
                return address.group(1).replace("&amp;", "&");
            }
        }
        throw new Visitor.Unexpected("the page has no link with " + mark);
    }
}

package org.rosenstock.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people do on the platform, one request each, the empty page first. */
final class Scenarios {

    static final String EMPTY = "empty page";

    private final String address;
    private final List<Measurement> measured = new ArrayList<>();

    Scenarios(String address) {
        this.address = address;
    }

    List<Measurement> run() throws InterruptedException {
        page(EMPTY, "employee", "/shell/info?page=imprint");
        measure("sign-in", () -> () -> new Visitor(address).signIn("employee"));
        page("start page", "employee", "/");
        page("catalogue", "employee", "/learning/catalogue");
        page("course page", "employee", "/learning/course?id=brandschutz");
        page("team page", "lead", "/qualification/team");
        page("HR page", "hr", "/reporting/personnel");
        return measured;
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
        try {
            Measurement measurement = Load.measure(name, actions);
            System.out.printf(
                    "  %-24s %7.1f/s  p50 %7.1f ms  p95 %7.1f ms%n",
                    name, measurement.perSecond(), measurement.median(), measurement.p95());
            measured.add(measurement);
        } catch (Visitor.Unexpected e) {
            System.out.println("  " + name + " was not measured: " + e.getMessage());
        }
    }

    /** The address of the first link on the page that starts like this. */
    static String link(String page, String start) {
        Matcher link =
                Pattern.compile("href=\"(" + Pattern.quote(start) + "[^\"]*)\"").matcher(page);
        if (!link.find()) {
            throw new Visitor.Unexpected("the page has no link to " + start);
        }
        return link.group(1).replace("&amp;", "&");
    }
}

package org.rosenstock.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rosenstock.launcher.CannotStart;

/** Measures with 1,300 and with 100,000 people and prints one table in Markdown. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws InterruptedException {
        Locale.setDefault(Locale.ROOT);
        String sizes = System.getenv().getOrDefault("ROSENSTOCK_BENCH_SIZES", "1300,100000");
        List<Result> results = new ArrayList<>();
        try {
            for (int people :
                    Stream.of(sizes.split(",")).mapToInt(Integer::parseInt).toArray()) {
                results.add(measure(Path.of(args[0]), people));
            }
        } catch (CannotStart e) {
            System.out.println(e.sentence());
            System.exit(1);
        }
        print(results);
    }

    private record Result(int people, double fill, double start, long memory, List<Measurement> measurements) {

        Optional<Measurement> find(String name) {
            return measurements.stream().filter(one -> one.name().equals(name)).findFirst();
        }
    }

    private static Result measure(Path jar, int people) throws InterruptedException {
        System.out.println("With " + people + " people:");
        try (BenchPlatform platform = new BenchPlatform(jar, people)) {
            platform.start();
            Pattern wanted = Pattern.compile(System.getenv().getOrDefault("ROSENSTOCK_BENCH_ONLY", ""));
            List<Measurement> measurements =
                    new Scenarios(platform.address(), new TrainingScenarios(platform), wanted).run();
            return new Result(
                    people,
                    platform.fillTime().toMillis() / 1000.0,
                    platform.startTime().toMillis() / 1000.0,
                    platform.memory(),
                    measurements);
        }
    }

    private static void print(List<Result> results) {
        System.out.println();
        StringBuilder head = new StringBuilder("| |");
        StringBuilder line = new StringBuilder("|---|");
        for (Result result : results) {
            head.append(String.format(" %,d people: requests/s | p50 ms | p95 ms | p95 ÷ empty |", result.people()));
            line.append("---:|---:|---:|---:|");
        }
        System.out.println(head.append(" p95 large ÷ small |"));
        System.out.println(line.append("---:|"));
        results.get(0).measurements().forEach(one -> System.out.println(row(one.name(), results)));
        System.out.println();
        for (Result result : results) {
            System.out.printf(
                    "%,d people: filling %.0f s, start on the filled database %.1f s, %d MB resident after the load%n",
                    result.people(), result.fill(), result.start(), result.memory());
        }
    }

    private static String row(String name, List<Result> results) {
        StringBuilder row = new StringBuilder("| " + name + " |");
        for (Result result : results) {
            double empty = result.find(Scenarios.EMPTY).map(Measurement::p95).orElse(Double.NaN);
            row.append(result.find(name)
                    .map(one -> String.format(
                            " %.0f | %.1f | %.1f | %.1f |",
                            one.perSecond(), one.median(), one.p95(), one.p95() / empty))
                    .orElse(" – | – | – | – |"));
        }
        double small = results.get(0).find(name).map(Measurement::p95).orElse(Double.NaN);
        double large =
                results.get(results.size() - 1).find(name).map(Measurement::p95).orElse(Double.NaN);
        return row.append(ratio(large, small)).toString();
    }

    private static String ratio(double one, double other) {
        double ratio = one / other;
        return Double.isNaN(ratio) ? " – |" : String.format(" %.2f |", ratio);
    }
}

package org.rosenstock.bench;

import java.util.List;

/** How long the requests of one kind took. */
record Measurement(String name, double perSecond, double median, double p95, int requests) {

    static Measurement of(String name, List<Long> nanos, long wallNanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return new Measurement(
                name, nanos.size() * 1e9 / wallNanos, millis(sorted, 0.5), millis(sorted, 0.95), nanos.size());
    }

    private static double millis(List<Long> sorted, double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(share * sorted.size()))) / 1e6;
    }
}

package org.rosenstock.launcher.local;

import java.time.Instant;

/** A process by number and start: numbers alone are given out again. */
record KnownProcess(long pid, long startedAt) {

    static KnownProcess of(ProcessHandle process) {
        return new KnownProcess(process.pid(), start(process));
    }

    static KnownProcess parse(String line) {
        String[] parts = line.split(" ", 2);
        return new KnownProcess(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    private static long start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    String line() {
        return pid + " " + startedAt;
    }

    boolean isAlive() {
        return ProcessHandle.of(pid)
                .filter(process -> process.isAlive() && start(process) == startedAt)
                .isPresent();
    }
}

package org.rosenstock.shared;

/** What a running job tells the people who watch it. */
public final class JobProgress {

    private volatile long done;
    private volatile String message = "";

    @SuppressWarnings("NonAtomicVolatileUpdate") // one job thread writes, others only read
    public void add(long items) {
        done += items;
    }

    public void say(String text) {
        message = text;
    }

    public long done() {
        return done;
    }

    public String message() {
        return message;
    }
}

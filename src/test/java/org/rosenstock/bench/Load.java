package org.rosenstock.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.rosenstock.harness.Visitor;

/** Two visitors who never pause: bounded in time and number, and against this machine alone. */
final class Load {

    private static final int VISITORS = 2;
    private static final long WARM_UP = 6_000_000_000L;
    private static final long MEASURED = 10_000_000_000L;
    private static final int MOST = 3_000;

    private Load() {}

    /** Each visitor gets an action of its own from the supplier. */
    static Measurement measure(String name, Supplier<Runnable> actions) throws InterruptedException {
        List<Runnable> visitors = new ArrayList<>();
        for (int i = 0; i < VISITORS; i++) {
            visitors.add(actions.get());
        }
        run(visitors, WARM_UP);
        long start = System.nanoTime();
        List<Long> times = run(visitors, MEASURED);
        return Measurement.of(name, times, System.nanoTime() - start);
    }

    private static List<Long> run(List<Runnable> visitors, long nanos) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(visitors.size());
        try {
            List<Callable<List<Long>>> loops = new ArrayList<>();
            visitors.forEach(visitor -> loops.add(() -> loop(visitor, nanos)));
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> times : threads.invokeAll(loops)) {
                all.addAll(times.get());
            }
            return all;
        } catch (ExecutionException e) {
            throw new Visitor.Unexpected(String.valueOf(e.getCause()));
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Long> loop(Runnable visitor, long nanos) {
        List<Long> times = new ArrayList<>();
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end && times.size() < MOST) {
            long start = System.nanoTime();
            visitor.run();
            times.add(System.nanoTime() - start);
        }
        return times;
    }
}

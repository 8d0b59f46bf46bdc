package org.sanad.tabulation.table;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Work on several threads until all is done. */
final class InParallel {

    private InParallel() {}

    static void run(List<Runnable> tasks, int threads) {
        if (threads < 2 || tasks.size() < 2) {
            tasks.forEach(Runnable::run);
            return;
        }
        try (var workers = Executors.newFixedThreadPool(Math.min(threads, tasks.size()))) {
            var all = tasks.stream().map(Executors::callable).toList();
            for (var done : workers.invokeAll(all)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while tabulating", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}

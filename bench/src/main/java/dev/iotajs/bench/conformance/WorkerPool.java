package dev.iotajs.bench.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Runs the tests of a suite on an engine, in several child JVMs at once. */
final class WorkerPool {
  private static final int PROGRESS = 2_000;

  private final String suite;
  private final Path directory;
  private final int threads;
  private final int seconds;

  /** Each of a test's two variants may take so many seconds. */
  WorkerPool(String suite, Path directory, int threads, int seconds) {
    this.suite = suite;
    this.directory = directory;
    this.threads = threads;
    this.seconds = seconds;
  }

  /** Runs all tests; gives the verdict on each by its name. */
  Map<String, Verdict> run(String engine, List<String> names) throws InterruptedException {
    Queue<String> left = new ConcurrentLinkedQueue<>(names);
    Map<String, Verdict> verdicts = new ConcurrentHashMap<>();
    List<Thread> all = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < threads; i++) {
      Thread thread = new Thread(() -> drain(engine, left, verdicts), engine + "-" + i);
      all.add(thread);
      thread.start();
    }
    for (Thread thread : all) {
      thread.join();
    }
    if (verdicts.size() < names.size()) {
      throw new IllegalStateException("The workers for " + engine + " do not start");
    }
    System.err.printf(
        "%s: %,d tests in %.1f s%n", engine, names.size(), (System.nanoTime() - start) / 1e9);
    return verdicts;
  }

  private void drain(String engine, Queue<String> left, Map<String, Verdict> verdicts) {
    try (WorkerProcess worker = new WorkerProcess(suite, directory, engine, seconds)) {
      for (String name = left.poll(); name != null; name = left.poll()) {
        verdicts.put(name, worker.run(name));
        if (verdicts.size() % PROGRESS == 0) {
          System.err.printf("%s: %,d, %,d left%n", engine, verdicts.size(), left.size());
        }
      }
    }
  }
}

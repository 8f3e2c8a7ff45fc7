package dev.iotajs.bench.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The main class of a child JVM: reads the name of a test, answers with a line that is empty if it
 * passed, or tells the problem. A JVM in which a test hangs ends itself after it has said so.
 */
final class Worker {
  /** How long one variant of a test may take. */
  static final int SECONDS = Integer.getInteger("worker.seconds", 10);

  private static final long STACK_BYTES = 8L << 20;

  /** What a worker answers when it is ready for the first test. */
  static final String READY = "ready";

  /** What stands in front of the answer after which a worker ends. */
  static final String LAST = "last: ";

  private final Function<String, Verdict> tests;
  private final SynchronousQueue<String> names = new SynchronousQueue<>();
  private final SynchronousQueue<Verdict> verdicts = new SynchronousQueue<>();

  private Worker(Function<String, Verdict> tests) {
    this.tests = tests;
  }

  /** Arguments: the suite, its directory, the engine. */
  public static void main(String[] args) throws Exception {
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    TestedEngine engine = TestedEngine.named(args[2]);
    Path directory = Path.of(args[1]);
    new Worker(
            args[0].equals("test262")
                ? new TestRun(new Suite(directory), engine)::run
                : new CompatRun(directory, engine)::run)
        .serve(answers);
  }

  private void serve(PrintStream answers) throws IOException, InterruptedException {
    Thread runner = new Thread(null, this::work, "tests", STACK_BYTES);
    runner.setDaemon(true);
    runner.start();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    answers.println(READY);
    for (String name = in.readLine(); name != null; name = in.readLine()) {
      names.put(name);
      // Two variants; an engine with limits of its own gets the time to say which it was.
      Verdict verdict = verdicts.poll(2 * SECONDS + 2, TimeUnit.SECONDS);
      if (verdict == null || verdict.problem.startsWith("OutOfMemoryError")) {
        answers.println(LAST + (verdict == null ? "did not end" : verdict.problem));
        Runtime.getRuntime().halt(1);
        return;
      }
      answers.println(verdict.problem);
    }
    Runtime.getRuntime().halt(0);
  }

  private void work() {
    try {
      while (true) {
        verdicts.put(verdict(names.take()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Verdict verdict(String name) {
    try {
      return tests.apply(name);
    } catch (Throwable t) {
      // Whatever the engine throws that is no error of the script's.
      return Verdict.failed(t.getClass().getSimpleName() + ": " + t.getMessage());
    }
  }
}

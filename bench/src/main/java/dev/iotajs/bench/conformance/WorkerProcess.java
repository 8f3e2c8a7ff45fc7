package dev.iotajs.bench.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A child JVM that runs tests; a new one takes its place when it dies. Used by one thread. */
final class WorkerProcess implements AutoCloseable {
  private static final String HEAP = System.getProperty("worker.heap", "1g");

  private final List<String> command = new ArrayList<>();
  private Process process;
  private BufferedReader answers;
  private Writer names;

  WorkerProcess(String suite, Path directory, String engine, int seconds) {
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + HEAP, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("-Dworker.seconds=" + seconds);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Worker.class.getName()));
    command.addAll(List.of(suite, directory.toAbsolutePath().toString(), engine));
  }

  /** Runs a test. */
  Verdict run(String name) {
    try {
      if (process == null) {
        start();
      }
      names.write(name + "\n");
      names.flush();
      String answer = answers.readLine();
      if (answer == null) {
        close();
        return Verdict.failed("the JVM ended");
      }
      if (answer.startsWith(Worker.LAST)) {
        close();
        return Verdict.failed(answer.substring(Worker.LAST.length()));
      }
      return answer.isEmpty() ? Verdict.PASSED : Verdict.failed(answer);
    } catch (IOException e) {
      close();
      return Verdict.failed("the JVM ended");
    }
  }

  private void start() throws IOException {
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    names = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
    String ready = answers.readLine();
    if (!Worker.READY.equals(ready)) {
      close();
      throw new UncheckedIOException(new IOException("A worker did not start: " + command));
    }
  }

  @Override
  public void close() {
    if (process == null) {
      return;
    }
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process = null;
  }
}

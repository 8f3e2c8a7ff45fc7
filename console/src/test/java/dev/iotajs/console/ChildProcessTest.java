package dev.iotajs.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: exit codes, streams, signals, a foreign locale. */
@Timeout(120)
final class ChildProcessTest {
  /** The script's function in a thread dump: file, number of the program, and line. */
  private static final Pattern FUNCTION = Pattern.compile("endless\\.js#\\d+:2\\)");

  @TempDir private Path folder;

  private Process start(String... args) throws IOException {
    return builder("dev.iotajs.console.Main", args).start();
  }

  private ProcessBuilder builder(String main, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder;
  }

  private static String read(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void assertEnds(Process process, int exitCode) throws InterruptedException {
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(exitCode);
  }

  @Test
  void process_resultGoesToStandardOutputInUtf8_inAnyLocale() throws Exception {
    ProcessBuilder builder = builder("dev.iotajs.console.Main", "run", "-");
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    process.getOutputStream().write("'é😀 ' + context.tenantId".getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    assertThat(read(process.getInputStream())).isEqualTo("é😀 default\n");
    assertThat(read(process.getErrorStream())).isEmpty();
    assertEnds(process, 0);
  }

  @Test
  void process_scriptError_exits1() throws Exception {
    Path script = Files.writeString(folder.resolve("a.js"), "null.x");
    Process process = start("run", script.toString());
    assertThat(read(process.getInputStream())).isEmpty();
    assertThat(read(process.getErrorStream())).startsWith(script + ":1: TypeError: ");
    assertEnds(process, 1);
  }

  @Test
  void process_interrupted_cancelsTheRunAndExits130() throws Exception {
    Path script =
        Files.writeString(
            folder.resolve("endless.js"), "function f() {\n  while (true) {}\n}\nf()");
    Process process = start("run", script.toString());
    awaitRunning(process.pid());
    // A test that itself runs in the background of a shell passes on that it ignores SIGINT.
    boolean ignored = ignoresInterrupts();
    new ProcessBuilder("kill", ignored ? "-TERM" : "-INT", process.pid() + "").start().waitFor();
    assertThat(read(process.getErrorStream())).contains(": The run was cancelled\n");
    assertEnds(process, ignored ? 143 : 130);
  }

  /** A thread dump of the child shows its script's function. */
  private static void awaitRunning(long pid) throws IOException, InterruptedException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    boolean running = false;
    while (!running && ProcessHandle.of(pid).isPresent()) {
      Process dump =
          new ProcessBuilder(jcmd, pid + "", "Thread.print").redirectErrorStream(true).start();
      running = FUNCTION.matcher(read(dump.getInputStream())).find();
      dump.waitFor();
    }
  }

  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    try (BufferedReader lines = Files.newBufferedReader(status)) {
      return lines
          .lines()
          .filter(line -> line.startsWith("SigIgn:"))
          .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).trim(), 16) & 2) != 0);
    }
  }

  @Test
  void embeddedExample_compilesAndRuns() throws Exception {
    Process process = builder("../examples/embedded/Main.java").redirectErrorStream(true).start();
    assertThat(read(process.getInputStream()))
        .isEqualTo("[MUG-BLUE: 8 short]\nNOT_FOUND at line 2\nLIMIT_EXCEEDED: cpuTime\n");
    assertEnds(process, 0);
  }
}

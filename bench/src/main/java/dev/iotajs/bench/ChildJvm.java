package dev.iotajs.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs a main class in a JVM of its own, with this JVM's options. */
final class ChildJvm {
  private final List<String> options = new ArrayList<>();

  ChildJvm(String... options) {
    for (String own : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      if (!own.startsWith("-agent") && !own.startsWith("-javaagent")) {
        this.options.add(own);
      }
    }
    this.options.addAll(List.of(options));
  }

  /** With this JVM's class path; otherwise as the other. */
  void run(Class<?> main, List<String> arguments, Consumer<String> lines) {
    run(System.getProperty("java.class.path"), main.getName(), arguments, lines);
  }

  /** Waits for the end; each line of output goes to {@code lines}, errors to this JVM's errors. */
  void run(String classPath, String main, List<String> arguments, Consumer<String> lines) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main));
    command.addAll(arguments);
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      try (BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        out.lines().forEach(lines);
      }
      int exit = process.waitFor();
      if (exit != 0) {
        throw new IllegalStateException("The child JVM ended with " + exit + ": " + command);
      }
    } catch (IOException e) {
      throw new IllegalStateException("The child JVM cannot be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

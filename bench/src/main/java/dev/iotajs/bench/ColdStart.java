package dev.iotajs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What class-data sharing saves {@code iota run} of a modern script of ten lines: from the start of
 * the JVM to its end, with and without an archive, in turn.
 *
 * <p>Options: {@code -Dforks=7}; argument: the runnable jar, {@code console/target/iota.jar} if
 * none.
 */
public final class ColdStart {
  private static final int FORKS = Integer.getInteger("forks", 7);
  private static final String MAIN = "dev.iotajs.console.Main";

  private final String jar;
  private final Path script;
  private final Path archive;

  private ColdStart(String jar, Path folder) throws IOException {
    this.jar = jar;
    script = Files.writeString(folder.resolve("order.js"), Script.TEN_LINES);
    archive = folder.resolve("iota.jsa");
  }

  /** Measures and prints a table. */
  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args.length == 0 ? "console/target/iota.jar" : args[0]);
    if (!Files.isRegularFile(jar)) {
      throw new IllegalArgumentException(
          "There is no " + jar + "; build it with: mvn -q -Dquickly -pl console -am package");
    }
    try (TemporaryFolder folder = new TemporaryFolder("iota-start")) {
      new ColdStart(jar.toString(), folder.path()).report();
    }
  }

  private void report() throws IOException {
    // The JVM complains, in the program's output, of what it cannot put into the archive.
    run("-Xlog:disable", "-XX:ArchiveClassesAtExit=" + archive);
    double[] plain = new double[FORKS];
    double[] shared = new double[FORKS];
    for (int i = 0; i < FORKS; i++) {
      plain[i] = seconds("-Xshare:auto");
      shared[i] = seconds("-Xshare:on", "-XX:SharedArchiveFile=" + archive);
    }
    System.out.printf("%s, %d JVMs each%n%n", Machine.describe(), FORKS);
    System.out.println("| iota run, ten lines | least s | median s | most s |");
    System.out.println("| --- | ---: | ---: | ---: |");
    print("as it comes", plain);
    print(String.format("archive of %d MB", Files.size(archive) >> 20), shared);
  }

  private double seconds(String... options) {
    long start = System.nanoTime();
    run(options);
    return (System.nanoTime() - start) / 1e9;
  }

  /** With the launcher's garbage collector, which an archive is bound to. */
  private void run(String... options) {
    List<String> all = new ArrayList<>(List.of("-XX:+UseSerialGC"));
    all.addAll(List.of(options));
    new ChildJvm(all.toArray(String[]::new))
        .run(jar, MAIN, List.of("run", script.toString()), ColdStart::requireResult);
  }

  private static void requireResult(String line) {
    if (!line.equals(Script.TEN_LINES_RESULT)) {
      throw new IllegalStateException("The script gave: " + line);
    }
  }

  private static void print(String label, double[] seconds) {
    Quantiles all = Quantiles.of(seconds);
    System.out.printf(
        Locale.ROOT, "| %s | %.2f | %.2f | %.2f |%n", label, all.at(0), all.median(), all.max());
  }
}

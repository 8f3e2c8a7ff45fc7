package dev.iotajs.bench;

import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a kept form saves where it matters: compiling the modern program of 10 KB, the first of a
 * new JVM, from its source and from its form. A JVM for each, in turn; medians. "At once" is right
 * after the sandbox was made, "settled" when what that does in the background is over.
 *
 * <p>Options: {@code -Dforks=7}, {@code -Dcpu=true} for processor time of the thread on a machine
 * that is busy with other things.
 */
public final class ColdForm {
  private static final int FORKS = Integer.getInteger("forks", 7);
  private static final long SETTLING_MILLIS = 2_500;
  private static final String[] HEAP = {"-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch"};

  private final Path form;

  private ColdForm(Path form) {
    this.form = form;
  }

  /** Measures and prints a table. */
  public static void main(String[] args) throws IOException {
    System.out.printf("%s, %d JVMs each%n%n", Machine.describe(), FORKS);
    System.out.println("| first program of 10 KB | compile ms | first run ms | both ms | forks |");
    System.out.println("| --- | ---: | ---: | ---: | ---: |");
    try (TemporaryFolder folder = new TemporaryFolder("iota-form")) {
      Path kept = folder.path().resolve("cart.form");
      Sandbox sandbox = Sandbox.create(DynamicCode.BLOCKED);
      FormFile.write(kept, sandbox.form(ColdFormFork.SOURCE, Limits.defaults()));
      ColdForm cold = new ColdForm(kept);
      cold.measure("at once", 0);
      cold.measure("settled", SETTLING_MILLIS);
    }
  }

  private void measure(String when, long settling) {
    List<double[]> fromSource = new ArrayList<>();
    List<double[]> fromForm = new ArrayList<>();
    for (int i = 0; i < FORKS; i++) {
      fromSource.add(fork(settling));
      fromForm.add(fork(settling, form.toString()));
    }
    print(when + ", from source", fromSource);
    print(when + ", from form", fromForm);
  }

  /** Milliseconds to compile and to run. */
  private static double[] fork(long settling, String... form) {
    List<String> arguments = new ArrayList<>(List.of(String.valueOf(settling)));
    arguments.addAll(Arrays.asList(form));
    List<String> lines = new ArrayList<>();
    new ChildJvm(HEAP).run(ColdFormFork.class, arguments, lines::add);
    String[] numbers = lines.get(lines.size() - 1).split(" ");
    return Arrays.stream(numbers).mapToDouble(Double::parseDouble).toArray();
  }

  private static void print(String label, List<double[]> forks) {
    Quantiles both = Quantiles.of(forks.stream().mapToDouble(fork -> fork[0] + fork[1]).toArray());
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %.0f | %.0f–%.0f |%n",
        label,
        Quantiles.of(forks.stream().mapToDouble(fork -> fork[0]).toArray()).median(),
        Quantiles.of(forks.stream().mapToDouble(fork -> fork[1]).toArray()).median(),
        both.median(),
        both.at(0),
        both.max());
  }
}

package dev.iotajs.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What newer syntax costs: every kernel as ES5 and with classes, spread, destructuring, templates,
 * for-of and generators, both on Iota, as a ratio. Measured like {@link GuardOverhead}: a JVM for
 * each kernel and side, in turn.
 *
 * <p>Options: {@code -Dforks=3 -Dwarmup=2 -Dbatches=80}, {@code -Dcpu=true} for processor time on a
 * machine that is busy with other things; arguments: the kernels, all if none.
 */
public final class ModernOverhead {
  private static final int FORKS = Integer.getInteger("forks", 3);
  private static final int WARMUP_SECONDS = Integer.getInteger("warmup", 2);
  private static final int BATCHES = Integer.getInteger("batches", 80);
  private static final String[] HEAP = {"-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch"};

  private ModernOverhead() {}

  /** Measures and prints a table. */
  public static void main(String[] args) {
    List<String> kernels = args.length == 0 ? Kernels.NAMES : List.of(args);
    System.out.printf(
        "%s, %d forks of each side, %d batches each%n%n", Machine.describe(), FORKS, BATCHES);
    System.out.println("| kernel | ES5 ms | ES5 forks | modern ms | modern forks | ratio |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
    List<Double> ratios = new ArrayList<>();
    for (String kernel : kernels) {
      ratios.add(measure(kernel));
    }
    Quantiles all = Quantiles.of(ratios.stream().mapToDouble(d -> d).toArray());
    System.out.printf(
        Locale.ROOT,
        "%nGeometric mean %.3f, worst %.3f (wanted: a mean of 1.5)%n",
        all.geometricMean(),
        all.max());
  }

  private static double measure(String kernel) {
    double[] plainForks = new double[FORKS];
    double[] modernForks = new double[FORKS];
    for (int fork = 0; fork < FORKS; fork++) {
      String[] plain = fork(kernel);
      String[] modern = fork(Kernels.modern(kernel));
      Checksum.requireEqual(Kernel.named(kernel), plain[1], modern[1]);
      plainForks[fork] = Double.parseDouble(plain[0]);
      modernForks[fork] = Double.parseDouble(modern[0]);
    }
    Quantiles plain = Quantiles.of(plainForks);
    Quantiles modern = Quantiles.of(modernForks);
    double ratio = modern.median() / plain.median();
    System.out.printf(
        Locale.ROOT,
        "| %s | %.3f | %.3f–%.3f | %.3f | %.3f–%.3f | %.3f |%n",
        kernel,
        plain.median(),
        plain.at(0),
        plain.max(),
        modern.median(),
        modern.at(0),
        modern.max(),
        ratio);
    return ratio;
  }

  /** Milliseconds a call, and the checksum. */
  private static String[] fork(String kernel) {
    List<String> lines = new ArrayList<>();
    List<String> arguments =
        List.of(kernel, "iota", String.valueOf(WARMUP_SECONDS), String.valueOf(BATCHES));
    new ChildJvm(HEAP).run(GuardOverheadFork.class, arguments, lines::add);
    return lines.get(lines.size() - 1).split(" ", 2);
  }
}

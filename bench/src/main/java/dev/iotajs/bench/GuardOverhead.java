package dev.iotajs.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the guards cost: every kernel on stock Nashorn and on Iota, both in one JVM and in turn, as
 * a ratio. Since a JVM may compile the same code better or worse from start to start, each kernel
 * is measured in several JVMs, in which the engines are started in either order; the median counts.
 *
 * <p>Options: {@code -Dforks=5 -Dwarmup=4 -Dpairs=150}, {@code -Dcpu=true} for processor time on a
 * machine that is busy with other things; arguments: the kernels, all if none.
 */
public final class GuardOverhead {
  private static final int FORKS = Integer.getInteger("forks", 5);
  private static final int WARMUP_SECONDS = Integer.getInteger("warmup", 4);
  private static final int PAIRS = Integer.getInteger("pairs", 150);

  private GuardOverhead() {}

  /** Measures and prints a table. */
  public static void main(String[] args) {
    List<String> kernels = args.length == 0 ? Kernels.NAMES : List.of(args);
    System.out.printf("%s, %d forks, %d pairs each%n%n", Machine.describe(), FORKS, PAIRS);
    System.out.println("| kernel | stock ms | Iota ms | ratio | forks from–to | pairs 25–75 % |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
    List<Double> ratios = new ArrayList<>();
    for (String kernel : kernels) {
      ratios.add(measure(kernel));
    }
    Quantiles all = Quantiles.of(ratios.stream().mapToDouble(d -> d).toArray());
    System.out.printf(
        Locale.ROOT,
        "%nGeometric mean %.3f, worst %.3f (wanted: 1.05 and 1.25)%n",
        all.geometricMean(),
        all.max());
  }

  private static double measure(String kernel) {
    double[][] columns = new double[5][FORKS];
    for (int fork = 0; fork < FORKS; fork++) {
      double[] figures = fork(kernel, fork % 2 == 1);
      for (int column = 0; column < columns.length; column++) {
        columns[column][fork] = figures[column];
      }
    }
    Quantiles ratios = Quantiles.of(columns[2]);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.3f | %.3f–%.3f | %.3f–%.3f |%n",
        kernel,
        Quantiles.of(columns[0]).median(),
        Quantiles.of(columns[1]).median(),
        ratios.median(),
        ratios.at(0),
        ratios.max(),
        Quantiles.of(columns[3]).median(),
        Quantiles.of(columns[4]).median());
    return ratios.median();
  }

  private static double[] fork(String kernel, boolean iotaFirst) {
    List<String> lines = new ArrayList<>();
    List<String> arguments =
        List.of(
            kernel,
            String.valueOf(WARMUP_SECONDS),
            String.valueOf(PAIRS),
            String.valueOf(iotaFirst));
    new ChildJvm().run(GuardOverheadFork.class, arguments, lines::add);
    String figures = lines.get(lines.size() - 1);
    return Pattern.compile(" ").splitAsStream(figures).mapToDouble(Double::parseDouble).toArray();
  }
}

package dev.iotajs.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the guards cost: every kernel on stock Nashorn and on Iota, as a ratio. Each engine has a
 * JVM of its own, as it has where it is used: in one JVM, each would meet what the JVM has learnt
 * of the other. The JVMs take turns, so that whatever else the machine does meets both. Since a JVM
 * may compile the same code better or worse from start to start, there are several for each kernel
 * and engine; the medians count.
 *
 * <p>Options: {@code -Dforks=5 -Dwarmup=4 -Dbatches=150}, {@code -Dcpu=true} for processor time on
 * a machine that is busy with other things; arguments: the kernels, all if none.
 */
public final class GuardOverhead {
  private static final int FORKS = Integer.getInteger("forks", 5);
  private static final int WARMUP_SECONDS = Integer.getInteger("warmup", 4);
  private static final int BATCHES = Integer.getInteger("batches", 150);

  /** A small heap that is there from the start, so that no page of it is new to the process. */
  private static final String[] HEAP = {"-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch"};

  private GuardOverhead() {}

  /** Measures and prints a table. */
  public static void main(String[] args) {
    List<String> kernels = args.length == 0 ? Kernels.NAMES : List.of(args);
    System.out.printf(
        "%s, %d forks of each engine, %d batches each%n%n", Machine.describe(), FORKS, BATCHES);
    System.out.println("| kernel | stock ms | stock forks | Iota ms | Iota forks | ratio |");
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
    double[] stockForks = new double[FORKS];
    double[] iotaForks = new double[FORKS];
    for (int fork = 0; fork < FORKS; fork++) {
      String[] onStock = fork(kernel, "stock");
      String[] onIota = fork(kernel, "iota");
      Checksum.requireEqual(Kernel.named(kernel), onStock[1], onIota[1]);
      stockForks[fork] = Double.parseDouble(onStock[0]);
      iotaForks[fork] = Double.parseDouble(onIota[0]);
    }
    Quantiles stock = Quantiles.of(stockForks);
    Quantiles iota = Quantiles.of(iotaForks);
    double ratio = iota.median() / stock.median();
    System.out.printf(
        Locale.ROOT,
        "| %s | %.3f | %.3f–%.3f | %.3f | %.3f–%.3f | %.3f |%n",
        kernel,
        stock.median(),
        stock.at(0),
        stock.max(),
        iota.median(),
        iota.at(0),
        iota.max(),
        ratio);
    return ratio;
  }

  /** Milliseconds a call, and the checksum. */
  private static String[] fork(String kernel, String engine) {
    List<String> lines = new ArrayList<>();
    List<String> arguments =
        List.of(kernel, engine, String.valueOf(WARMUP_SECONDS), String.valueOf(BATCHES));
    new ChildJvm(HEAP).run(GuardOverheadFork.class, arguments, lines::add);
    return lines.get(lines.size() - 1).split(" ", 2);
  }
}

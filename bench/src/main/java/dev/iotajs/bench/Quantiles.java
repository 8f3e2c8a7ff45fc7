package dev.iotajs.bench;

import java.util.Arrays;

/** Quantiles and means of samples. Immutable. */
final class Quantiles {
  private final double[] sorted;

  private Quantiles(double[] sorted) {
    this.sorted = sorted;
  }

  static Quantiles of(double... samples) {
    double[] sorted = samples.clone();
    Arrays.sort(sorted);
    return new Quantiles(sorted);
  }

  static Quantiles of(long[] samples) {
    return of(Arrays.stream(samples).asDoubleStream().toArray());
  }

  /** The value below which this share of the samples lies. */
  double at(double share) {
    double position = share * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }

  double median() {
    return at(0.5);
  }

  double max() {
    return sorted[sorted.length - 1];
  }

  double geometricMean() {
    return Math.exp(Arrays.stream(sorted).map(Math::log).average().orElse(Double.NaN));
  }
}

package dev.iotajs.sdk.call;

import java.util.EnumMap;
import java.util.Map;

/** How many calls of each kind a tenant may make in a minute. Immutable. */
public final class Rates {
  private static final Rates DEFAULTS = new Rates(new EnumMap<>(Rate.class));

  private final Map<Rate, Integer> perMinute;

  private Rates(Map<Rate, Integer> perMinute) {
    this.perMinute = perMinute;
  }

  /**
   * The defaults of each {@link Rate}.
   *
   * @return the rates
   */
  public static Rates defaults() {
    return DEFAULTS;
  }

  /**
   * A copy with another number.
   *
   * @param rate the kind of calls
   * @param calls how many a tenant may make in a minute; 1 or more
   * @return the changed copy
   * @throws IllegalArgumentException if the number is less than 1
   */
  public Rates with(Rate rate, int calls) {
    if (calls < 1) {
      throw new IllegalArgumentException(
          "The rate " + rate.label() + " must be 1 or more, not " + calls);
    }
    EnumMap<Rate, Integer> changed = new EnumMap<>(Rate.class);
    changed.putAll(perMinute);
    changed.put(rate, calls);
    return new Rates(changed);
  }

  /**
   * How many calls a tenant may make in a minute.
   *
   * @param rate the kind of calls
   * @return the number, 1 or more
   */
  public int get(Rate rate) {
    return perMinute.getOrDefault(rate, rate.defaultPerMinute());
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Rates)) {
      return false;
    }
    for (Rate rate : Rate.values()) {
      if (get(rate) != ((Rates) other).get(rate)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (Rate rate : Rate.values()) {
      hash = 31 * hash + get(rate);
    }
    return hash;
  }
}

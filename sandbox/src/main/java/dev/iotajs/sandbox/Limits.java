package dev.iotajs.sandbox;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A value for each {@link Limit}. Immutable and safe for use by many threads; {@link #with} gives a
 * changed copy.
 */
public final class Limits {
  private static final Limits DEFAULTS = new Limits(new EnumMap<>(Limit.class));

  /** Only what differs from the defaults. */
  private final Map<Limit, Long> values;

  private Limits(Map<Limit, Long> values) {
    this.values = values;
  }

  /**
   * The default of every limit.
   *
   * @return the defaults
   */
  public static Limits defaults() {
    return DEFAULTS;
  }

  /**
   * The value of one limit.
   *
   * @param limit the limit
   * @return its value, in the limit's unit
   */
  public long get(Limit limit) {
    Long value = values.get(limit);
    return value == null ? limit.defaultValue() : value;
  }

  /**
   * These limits with one of them changed.
   *
   * @param limit the limit to change
   * @param value its new value, in the limit's unit, 1 or more
   * @return the changed copy
   * @throws IllegalArgumentException if the value is less than 1
   */
  public Limits with(Limit limit, long value) {
    Objects.requireNonNull(limit, "limit");
    if (value < 1) {
      throw new IllegalArgumentException("The limit " + limit.label() + " must be 1 or more");
    }
    Map<Limit, Long> changed = new EnumMap<>(Limit.class);
    changed.putAll(values);
    changed.put(limit, value);
    return new Limits(changed);
  }

  /**
   * These limits, but none of them above the same limit of {@code cap}: a script's own limits
   * within its tenant's, or a tenant's within the runtime's.
   *
   * @param cap the upper bounds
   * @return the smaller of both, limit by limit
   */
  public Limits within(Limits cap) {
    Map<Limit, Long> smaller = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      smaller.put(limit, Math.min(get(limit), cap.get(limit)));
    }
    return new Limits(smaller);
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Limits)) {
      return false;
    }
    for (Limit limit : Limit.values()) {
      if (get(limit) != ((Limits) other).get(limit)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    long hash = 0;
    for (Limit limit : Limit.values()) {
      hash = hash * 31 + get(limit);
    }
    return Long.hashCode(hash);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Limits[");
    for (Limit limit : Limit.values()) {
      text.append(text.length() > 7 ? ", " : "")
          .append(limit.label())
          .append('=')
          .append(limit.describe(get(limit)));
    }
    return text.append(']').toString();
  }
}

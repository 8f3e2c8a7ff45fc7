package dev.iotajs.sandbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a run may use. Each limit has a name as users write it, a unit and a default; see {@link
 * Limits} for a set of values.
 */
public enum Limit {
  /** Time from start to end, in milliseconds. Default 30 s. */
  WALL_TIME("wallTime", Unit.MILLISECONDS, 30_000),
  /** Processor time of the run's thread, in milliseconds. Default 10 s. */
  CPU_TIME("cpuTime", Unit.MILLISECONDS, 10_000),
  /** Bytes the run's thread allocates, garbage included. Default 256 MiB. */
  ALLOCATION("allocation", Unit.BYTES, 256L << 20),
  /** Nested calls of script functions. Default 1,000. */
  CALL_DEPTH("callDepth", Unit.COUNT, 1_000),
  /** Size of the result, in bytes of its JSON text. Default 1 MiB. */
  OUTPUT("output", Unit.BYTES, 1L << 20),
  /** Size of all log lines together, in bytes. Default 256 KiB. */
  LOG("log", Unit.BYTES, 256L << 10),
  /** Number of log lines. Default 1,000. */
  LOG_LINES("logLines", Unit.COUNT, 1_000),
  /** Size of the source text, in bytes. Default 100 KiB. */
  SOURCE("source", Unit.BYTES, 100L << 10),
  /** Size of the source text of a module that is required, in bytes. Default 5 MiB. */
  MODULE_SOURCE("moduleSource", Unit.BYTES, 5L << 20),
  /** Calls of host functions. Default 100. */
  HOST_CALLS("hostCalls", Unit.COUNT, 100),
  /** Timers that a run may start. Default 1,000. */
  TIMERS("timers", Unit.COUNT, 1_000);

  /** In what a limit is counted. */
  public enum Unit {
    /** Milliseconds; written as {@code 250ms}, {@code 30s}, {@code 5m}. */
    MILLISECONDS,
    /** Bytes; written as {@code 512}, {@code 64KiB}, {@code 256MiB}, {@code 1GiB}. */
    BYTES,
    /** A plain number. */
    COUNT
  }

  private final String label;
  private final Unit unit;
  private final long defaultValue;

  Limit(String label, Unit unit, long defaultValue) {
    this.label = label;
    this.unit = unit;
    this.defaultValue = defaultValue;
  }

  /**
   * The name that users write, as in {@code wallTime}.
   *
   * @return the name, never null
   */
  public String label() {
    return label;
  }

  /**
   * The unit in which values of this limit are counted.
   *
   * @return the unit, never null
   */
  public Unit unit() {
    return unit;
  }

  /**
   * The value that holds when nothing else is said.
   *
   * @return the default, in {@link #unit()}
   */
  public long defaultValue() {
    return defaultValue;
  }

  /**
   * Finds a limit by the name that users write.
   *
   * @param label the name, as in {@code wallTime}
   * @return the limit
   * @throws IllegalArgumentException if there is none of that name; the message lists all names
   */
  public static Limit named(String label) {
    for (Limit limit : values()) {
      if (limit.label.equals(label)) {
        return limit;
      }
    }
    throw new IllegalArgumentException(
        "There is no limit named '"
            + label
            + "'; the limits are "
            + Arrays.stream(values()).map(Limit::label).collect(Collectors.joining(", ")));
  }

  /**
   * Reads a value as users write it: {@code 1500ms}, {@code 30s}, {@code 5m} for times, {@code
   * 64KiB}, {@code 256MiB}, {@code 1GiB} or plain bytes for sizes, a whole number for counts.
   *
   * @param text the text
   * @return the value in {@link #unit()}, 1 or more
   * @throws IllegalArgumentException if it is not of that form; the message says what is expected
   */
  public long parse(String text) {
    String trimmed = text.trim();
    int split = 0;
    while (split < trimmed.length() && Character.isDigit(trimmed.charAt(split))) {
      split++;
    }
    long factor = factor(trimmed.substring(split).trim().toLowerCase(Locale.ROOT));
    if (split == 0 || split > 15 || factor == 0) {
      throw malformed(text);
    }
    try {
      long value = Math.multiplyExact(Long.parseLong(trimmed.substring(0, split)), factor);
      if (value >= 1) {
        return value;
      }
    } catch (ArithmeticException e) {
      // falls through: too large is malformed too
    }
    throw malformed(text);
  }

  private long factor(String suffix) {
    switch (unit) {
      case MILLISECONDS:
        switch (suffix) {
          case "":
          case "ms":
            return 1;
          case "s":
            return 1_000;
          case "m":
          case "min":
            return 60_000;
          default:
            return 0;
        }
      case BYTES:
        switch (suffix) {
          case "":
          case "b":
            return 1;
          case "k":
          case "kb":
          case "kib":
            return 1L << 10;
          case "m":
          case "mb":
          case "mib":
            return 1L << 20;
          case "g":
          case "gb":
          case "gib":
            return 1L << 30;
          default:
            return 0;
        }
      default:
        return suffix.isEmpty() ? 1 : 0;
    }
  }

  private IllegalArgumentException malformed(String text) {
    return new IllegalArgumentException(
        "The limit " + label + " cannot be '" + text + "'; expected " + expectation());
  }

  private String expectation() {
    switch (unit) {
      case MILLISECONDS:
        return "a time of 1 ms or more, such as 500ms, 30s or 5m";
      case BYTES:
        return "a size of 1 byte or more, such as 4096, 64KiB or 256MiB";
      default:
        return "a whole number of 1 or more";
    }
  }

  /**
   * A value of this limit as a person reads it, as in {@code 30 s} or {@code 256 MiB}.
   *
   * @param value the value, in {@link #unit()}
   * @return the text, never null
   */
  public String describe(long value) {
    switch (unit) {
      case MILLISECONDS:
        return value >= 1_000 && value % 1_000 == 0 ? value / 1_000 + " s" : value + " ms";
      case BYTES:
        return describeBytes(value);
      default:
        return String.format(Locale.ROOT, "%,d", value);
    }
  }

  private static String describeBytes(long value) {
    String[] units = {"bytes", "KiB", "MiB", "GiB"};
    int index = 0;
    double amount = value;
    while (amount >= 1024 && index < units.length - 1) {
      amount /= 1024;
      index++;
    }
    return amount == Math.rint(amount)
        ? String.format(Locale.ROOT, "%,d %s", (long) amount, units[index])
        : String.format(Locale.ROOT, "%,.1f %s", amount, units[index]);
  }
}

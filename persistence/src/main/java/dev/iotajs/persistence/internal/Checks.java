package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What values must be to be stored. Each check gives back the value as it is stored. */
public final class Checks {
  private static final int MAX_SOURCE_BYTES = 5 << 20;
  private static final int MAX_LIST = 100;

  /** Both databases and four-digit years have these. */
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

  private Checks() {}

  public static String tenant(String value) {
    return text("tenant", value, 1, 100);
  }

  /** Lengths are in UTF-16 units, as H2 counts; PostgreSQL counts no more than that. */
  public static String text(String field, String value, int min, int max) {
    if (value == null) {
      throw new InvalidValueException(field, "is missing");
    }
    if (value.length() < min || value.length() > max) {
      String range = min == max ? "" + min : min + " to " + max;
      throw new InvalidValueException(
          field, "must have " + range + " characters, not " + value.length());
    }
    return Storable.check(field, value);
  }

  public static String optional(String field, String value, int max) {
    return value == null ? null : text(field, value, 1, max);
  }

  public static String name(String value) {
    text("name", value, 3, 100);
    if (value.codePointCount(0, value.length()) < 3) {
      throw new InvalidValueException("name", "must have 3 to 100 characters");
    }
    if (value.chars().anyMatch(Character::isISOControl) || !value.equals(value.strip())) {
      throw new InvalidValueException(
          "name", "must not have control characters, nor blanks at its ends");
    }
    return value;
  }

  public static String path(String value) {
    if (optional("httpPath", value, 200) == null) {
      return null;
    }
    boolean plain = value.chars().noneMatch(c -> c <= ' ' || c == '?' || c == '#' || c == 127);
    if (!value.startsWith("/") || !plain) {
      throw new InvalidValueException(
          "httpPath", "must begin with a slash and have no blank, no '?' and no '#'");
    }
    return value;
  }

  public static String timezone(String value) {
    if (optional("timezone", value, 50) == null) {
      return null;
    }
    try {
      ZoneId.of(value);
      return value;
    } catch (DateTimeException e) {
      throw new InvalidValueException("timezone", "is not known; try one like Europe/Berlin", e);
    }
  }

  /** What is given twice is kept once. */
  public static List<String> texts(String field, Collection<String> values, int max) {
    Set<String> texts = new LinkedHashSet<>(values);
    if (texts.size() > MAX_LIST) {
      throw new InvalidValueException(field, "must have " + MAX_LIST + " entries at most");
    }
    texts.forEach(text -> text(field, text, 1, max));
    return List.copyOf(texts);
  }

  public static String source(String value) {
    text("source", value, 0, MAX_SOURCE_BYTES);
    int bytes = value.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MAX_SOURCE_BYTES) {
      throw new InvalidValueException(
          "source", "must have " + MAX_SOURCE_BYTES + " bytes in UTF-8 at most, not " + bytes);
    }
    return value;
  }

  public static int atLeast(String field, int value, int min) {
    return between(field, value, min, Integer.MAX_VALUE);
  }

  public static int limit(int value) {
    return between("limit", value, 1, 200);
  }

  public static int between(String field, int value, int min, int max) {
    return (int) between(field, (long) value, min, max);
  }

  public static long between(String field, long value, long min, long max) {
    if (value < min || value > max) {
      throw new InvalidValueException(field, "must be " + min + " to " + max + ", but is " + value);
    }
    return value;
  }

  /** In microseconds, the precision of both databases: what is saved is what will be read. */
  public static Instant time(String field, Instant value) {
    if (value == null) {
      return null;
    }
    if (value.isBefore(FIRST) || value.isAfter(LAST)) {
      throw new InvalidValueException(field, "must be within the years 1 to 9999");
    }
    return value.truncatedTo(ChronoUnit.MICROS);
  }
}

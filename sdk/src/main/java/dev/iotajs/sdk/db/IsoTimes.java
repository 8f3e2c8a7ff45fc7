package dev.iotajs.sdk.db;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Dates and times as scripts write them: the forms of ECMAScript's date time strings, years 0001 to
 * 9999. As there, a date alone is its midnight in UTC. Unlike there, a time without offset is UTC
 * too, so that a script means the same on every machine.
 */
final class IsoTimes {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern TIME =
      Pattern.compile("[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?");
  private static final Pattern DATE_TIME =
      Pattern.compile(DATE + "T" + TIME + "(Z|[+-][0-9]{2}:[0-9]{2})?");

  private static final DateTimeFormatter INSTANT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("'T'HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 3, 9, true)
          .appendLiteral('Z')
          .toFormatter();

  private IsoTimes() {}

  /** Null when it is none; so are the next two. */
  static LocalDate date(Object value) {
    return matches(value, DATE) ? read((String) value, LocalDate::parse) : null;
  }

  static LocalTime time(Object value) {
    return matches(value, TIME) ? read((String) value, LocalTime::parse) : null;
  }

  static LocalDateTime utc(Object value) {
    if (matches(value, DATE)) {
      LocalDate date = date(value);
      return date == null ? null : date.atStartOfDay();
    }
    return matches(value, DATE_TIME) ? read((String) value, IsoTimes::inUtc) : null;
  }

  private static boolean matches(Object value, Pattern pattern) {
    return value instanceof String && pattern.matcher((String) value).matches();
  }

  private static LocalDateTime inUtc(String text) {
    // A minus before the offset, not one within the date.
    boolean hasOffset = text.endsWith("Z") || text.charAt(text.length() - 6) == '+';
    if (!hasOffset && text.charAt(text.length() - 6) != '-') {
      return LocalDateTime.parse(text);
    }
    return OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
  }

  private static <T extends TemporalAccessor> T read(String text, Function<String, T> parser) {
    try {
      T time = parser.apply(text);
      return isInRange(time) ? time : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isInRange(TemporalAccessor time) {
    if (!time.isSupported(ChronoField.YEAR)) {
      return true;
    }
    int year = time.get(ChronoField.YEAR);
    return year >= 1 && year <= 9999;
  }

  static String show(LocalDate date) {
    if (date.equals(LocalDate.MAX)) {
      return "infinity";
    }
    return date.equals(LocalDate.MIN) ? "-infinity" : date.toString();
  }

  static String show(LocalTime time) {
    return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
  }

  static String show(LocalDateTime time) {
    if (time.equals(LocalDateTime.MAX)) {
      return "infinity";
    }
    return time.equals(LocalDateTime.MIN) ? "-infinity" : INSTANT.format(time);
  }
}

package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.InvalidValueException;
import dev.iotajs.persistence.Slice;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where a part of a list ends that is sorted by time and id, and its form as a cursor. Statements
 * read the fields.
 */
@SuppressWarnings("UnusedVariable")
final class Keyset {
  private final Instant time;
  private final UUID id;

  private Keyset(Instant time, UUID id) {
    this.time = time;
    this.id = id;
  }

  /** Null for null: the beginning. */
  static Keyset parse(String cursor) {
    if (cursor == null) {
      return null;
    }
    try {
      int split = cursor.indexOf('_');
      long micros = Long.parseLong(cursor.substring(0, split), 36);
      Instant time = Checks.time("cursor", Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
      return new Keyset(time, UUID.fromString(cursor.substring(split + 1)));
    } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
      throw new InvalidValueException("cursor", "is not one that a list gave", e);
    }
  }

  /** Of one row more than were asked for: the one too many says that there are more. */
  static <T> Slice<T> slice(
      List<T> rows, int limit, Function<T, Instant> time, Function<T, UUID> id) {
    if (rows.size() <= limit) {
      return new Slice<>(rows, null);
    }
    T last = rows.get(limit - 1);
    return new Slice<>(rows.subList(0, limit), cursor(time.apply(last), id.apply(last)));
  }

  private static String cursor(Instant time, UUID id) {
    return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, time), 36) + "_" + id;
  }
}

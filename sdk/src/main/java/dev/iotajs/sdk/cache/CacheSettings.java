package dev.iotajs.sdk.cache;

import java.time.Duration;

/** How much {@code iota.cache} keeps, and how long. Immutable. */
public final class CacheSettings {
  private static final CacheSettings DEFAULTS =
      new CacheSettings(4L << 20, 256 << 10, Duration.ofHours(1), Duration.ofDays(7));

  private final long tenantBytes;
  private final int valueBytes;
  private final Duration defaultTimeToLive;
  private final Duration maxTimeToLive;

  private CacheSettings(
      long tenantBytes, int valueBytes, Duration defaultTimeToLive, Duration maxTimeToLive) {
    this.tenantBytes = tenantBytes;
    this.valueBytes = valueBytes;
    this.defaultTimeToLive = defaultTimeToLive;
    this.maxTimeToLive = maxTimeToLive;
  }

  /**
   * 4 MiB for each tenant, 256 KiB for each value, one hour unless a script says otherwise, 7 days
   * at most.
   *
   * @return the defaults
   */
  public static CacheSettings defaults() {
    return DEFAULTS;
  }

  /**
   * A copy with another size.
   *
   * @param tenant how many bytes the values of one tenant may take, roughly; 1 or more
   * @param value how many bytes one value may take, roughly; 1 or more
   * @return the changed copy
   * @throws IllegalArgumentException if a size is less than 1, or a value could not fit
   */
  public CacheSettings withBytes(long tenant, int value) {
    if (value < 1 || tenant < value) {
      throw new IllegalArgumentException(
          "Sizes must be 1 <= value <= tenant, not " + value + " and " + tenant);
    }
    return new CacheSettings(tenant, value, defaultTimeToLive, maxTimeToLive);
  }

  /**
   * A copy with other times.
   *
   * @param byDefault how long a value is kept if its script does not say; whole seconds, 1 or more
   * @param most how long a script may ask for at most
   * @return the changed copy
   * @throws IllegalArgumentException if a time is less than a second, or the default the longer one
   */
  public CacheSettings withTimeToLive(Duration byDefault, Duration most) {
    if (byDefault.toSeconds() < 1 || most.compareTo(byDefault) < 0) {
      throw new IllegalArgumentException(
          "Times must be 1 s <= default <= most, not " + byDefault + " and " + most);
    }
    return new CacheSettings(tenantBytes, valueBytes, byDefault, most);
  }

  long tenantBytes() {
    return tenantBytes;
  }

  int valueBytes() {
    return valueBytes;
  }

  Duration defaultTimeToLive() {
    return defaultTimeToLive;
  }

  Duration maxTimeToLive() {
    return maxTimeToLive;
  }
}

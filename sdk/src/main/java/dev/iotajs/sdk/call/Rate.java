package dev.iotajs.sdk.call;

/** Kinds of calls that are counted for each tenant by the minute. */
public enum Rate {
  /** Calls of {@code iota.db}. */
  DB("db", 60),
  /** Calls of {@code iota.http}. */
  HTTP("http", 60),
  /** Calls of {@code iota.cache}. */
  CACHE("cache", 120),
  /** Events published. */
  EVENTS("events", 30),
  /** Messages of {@code iota.log} and {@code console}. */
  LOG("log", 100);

  private final String label;
  private final int defaultPerMinute;

  Rate(String label, int defaultPerMinute) {
    this.label = label;
    this.defaultPerMinute = defaultPerMinute;
  }

  /**
   * The name in settings and messages.
   *
   * @return the name
   */
  public String label() {
    return label;
  }

  /**
   * How many a tenant may make in a minute unless the host says otherwise.
   *
   * @return the number
   */
  public int defaultPerMinute() {
    return defaultPerMinute;
  }
}

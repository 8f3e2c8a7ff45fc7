package dev.iotajs.sdk;

import dev.iotajs.sdk.cache.CacheSettings;
import dev.iotajs.sdk.call.Rates;
import dev.iotajs.sdk.db.DatabaseAccess;
import dev.iotajs.sdk.events.EventPublisher;
import dev.iotajs.sdk.http.HttpAccess;
import dev.iotajs.sdk.log.LogSink;
import dev.iotajs.sdk.log.SystemLog;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Settings of an {@link Sdk}; every one has a default. Not safe for use by many threads. */
public final class SdkBuilder {
  Function<String, Rates> rates = tenant -> Rates.defaults();
  CacheSettings cache = CacheSettings.defaults();
  LogSink log = new SystemLog();
  Clock clock = Clock.systemUTC();
  LongSupplier nanoTime = System::nanoTime;
  int threads = 64;
  int threadsPerTenant = 16;

  /** Null for none. */
  EventPublisher events;

  /** Null for none. */
  Supplier<DatabaseAccess> database;

  /** Null for none. */
  Supplier<HttpAccess> http;

  SdkBuilder() {}

  /**
   * The tables of {@code iota.db}. Without this there is no {@code iota.db}.
   *
   * @param value the tables
   * @return this
   */
  public SdkBuilder database(DatabaseAccess value) {
    Objects.requireNonNull(value, "database");
    return database(() -> value);
  }

  /**
   * The same, but opened when a script first uses it.
   *
   * @param value gives the tables; asked again if it fails
   * @return this
   */
  public SdkBuilder database(Supplier<DatabaseAccess> value) {
    database = Objects.requireNonNull(value, "database");
    return this;
  }

  /**
   * What sends the requests of {@code iota.http}. Without this there is no {@code iota.http}.
   *
   * @param value the access; it stays the caller's to close
   * @return this
   */
  public SdkBuilder http(HttpAccess value) {
    Objects.requireNonNull(value, "http");
    return http(() -> value);
  }

  /**
   * The same, but made when a script first sends a request.
   *
   * @param value gives the access; asked again if it fails
   * @return this
   */
  public SdkBuilder http(Supplier<HttpAccess> value) {
    http = Objects.requireNonNull(value, "http");
    return this;
  }

  /**
   * Where {@code iota.events.publish} puts events. Without this there is no {@code iota.events}.
   *
   * @param value the publisher
   * @return this
   */
  public SdkBuilder events(EventPublisher value) {
    events = Objects.requireNonNull(value, "events");
    return this;
  }

  /**
   * Where messages of scripts go. Default {@link SystemLog}.
   *
   * @param value the sink
   * @return this
   */
  public SdkBuilder log(LogSink value) {
    log = Objects.requireNonNull(value, "log");
    return this;
  }

  /**
   * How much {@code iota.cache} keeps. Default {@link CacheSettings#defaults}.
   *
   * @param value the settings
   * @return this
   */
  public SdkBuilder cache(CacheSettings value) {
    cache = Objects.requireNonNull(value, "cache");
    return this;
  }

  /**
   * How many calls a tenant may make. Default {@link Rates#defaults} for each.
   *
   * @param ofTenant the rates of a tenant; asked again when it has made no calls for two minutes
   * @return this
   */
  public SdkBuilder rates(Function<String, Rates> ofTenant) {
    rates = Objects.requireNonNull(ofTenant, "rates");
    return this;
  }

  /**
   * How many calls of scripts may block at once. Default 64, and 16 of one tenant; more wait for
   * their turn. What goes on with an open transaction has as many threads of its own.
   *
   * @param all 1 or more
   * @param perTenant 1 or more, and not more than {@code all}
   * @return this
   * @throws IllegalArgumentException if a number is out of its range
   */
  public SdkBuilder ioThreads(int all, int perTenant) {
    if (perTenant < 1 || all < perTenant) {
      throw new IllegalArgumentException(
          "I/O threads must be 1 <= perTenant <= all, not " + perTenant + " and " + all);
    }
    threads = all;
    threadsPerTenant = perTenant;
    return this;
  }

  /**
   * What tells the time. Default the system's.
   *
   * @param wall for what is shown, such as the time of a message
   * @param nanos for what is measured, such as rates; as {@link System#nanoTime}
   * @return this
   */
  public SdkBuilder clock(Clock wall, LongSupplier nanos) {
    clock = Objects.requireNonNull(wall, "wall");
    nanoTime = Objects.requireNonNull(nanos, "nanos");
    return this;
  }

  /**
   * Builds the SDK. Threads are started when there is work for them.
   *
   * @return the SDK
   */
  public Sdk build() {
    return new Sdk(this);
  }
}

package dev.iotajs.engine;

import dev.iotajs.engine.modules.ModuleSource;
import dev.iotajs.sandbox.ConsoleSink;
import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.HostFunction;
import dev.iotajs.sandbox.Limits;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Settings of an {@link IotaEngine}; every one has a default. Not safe for use by many threads. */
public final class EngineBuilder {
  Limits limits = Limits.defaults();
  DynamicCode dynamicCode = DynamicCode.BLOCKED;
  int minRealms = 10;
  int maxRealms = 100;
  Duration realmIdle = Duration.ofMinutes(5);
  int tenantRunning = 5;
  int tenantWaiting = 100;
  long cacheBytes = 64L << 20;
  Duration drain = Duration.ofSeconds(30);
  EngineListener listener = EngineListener.NONE;
  ConsoleSink console;
  final Map<String, Object> globals = new LinkedHashMap<>();

  /** Null for none. */
  ModuleSource modules;

  EngineBuilder() {}

  /**
   * The limits of each run; an invocation may ask for less. Default {@link Limits#defaults}.
   *
   * @param value the limits
   * @return this
   */
  public EngineBuilder limits(Limits value) {
    limits = Objects.requireNonNull(value, "limits");
    return this;
  }

  /**
   * What {@code eval} and {@code Function} do. Default {@link DynamicCode#BLOCKED}.
   *
   * @param value the policy
   * @return this
   */
  public EngineBuilder dynamicCode(DynamicCode value) {
    dynamicCode = Objects.requireNonNull(value, "dynamicCode");
    return this;
  }

  /**
   * How many realms are kept ready at least, and how many runs go on at once at most. Default 10
   * and 100.
   *
   * @param min 0 or more
   * @param max 1 or more, and not less than {@code min}
   * @return this
   */
  public EngineBuilder realms(int min, int max) {
    if (min < 0 || max < 1 || max < min) {
      throw new IllegalArgumentException(
          "Realms must be 0 <= min <= max and max >= 1, not " + min + " and " + max);
    }
    minRealms = min;
    maxRealms = max;
    return this;
  }

  /**
   * How long a realm above the minimum is kept without use. Default 5 minutes.
   *
   * @param value more than zero
   * @return this
   */
  public EngineBuilder realmIdle(Duration value) {
    realmIdle = positive(value, "realmIdle");
    return this;
  }

  /**
   * How many runs of one tenant go on at once, and how many may wait. Default 5 and 100.
   *
   * @param running 1 or more
   * @param waiting 0 or more
   * @return this
   */
  public EngineBuilder tenantQuota(int running, int waiting) {
    if (running < 1 || waiting < 0) {
      throw new IllegalArgumentException(
          "A tenant's quota must be running >= 1 and waiting >= 0, not "
              + running
              + " and "
              + waiting);
    }
    tenantRunning = running;
    tenantWaiting = waiting;
    return this;
  }

  /**
   * How much memory compiled programs may take, roughly. Default 64 MiB.
   *
   * @param bytes 0 or more; 0 compiles each time
   * @return this
   */
  public EngineBuilder cacheBytes(long bytes) {
    if (bytes < 0) {
      throw new IllegalArgumentException("cacheBytes must be 0 or more, not " + bytes);
    }
    cacheBytes = bytes;
    return this;
  }

  /**
   * How long {@link IotaEngine#close} waits for runs before it cancels them. Default 30 s.
   *
   * @param value zero or more
   * @return this
   */
  public EngineBuilder drain(Duration value) {
    if (value.isNegative()) {
      throw new IllegalArgumentException("drain must not be negative");
    }
    drain = value;
    return this;
  }

  /**
   * Who is told what happens.
   *
   * @param value the listener
   * @return this
   */
  public EngineBuilder listener(EngineListener value) {
    listener = Objects.requireNonNull(value, "listener");
    return this;
  }

  /**
   * Where the console of scripts goes, unless an invocation says otherwise. By default messages are
   * counted and dropped.
   *
   * @param value the sink; it is called by many threads
   * @return this
   */
  public EngineBuilder console(ConsoleSink value) {
    console = Objects.requireNonNull(value, "console");
    return this;
  }

  /**
   * A constant that every script sees, such as a {@link HostFunction} or a Map of them.
   *
   * @param name the global's name
   * @param value as for {@link dev.iotajs.sandbox.Realm#define}
   * @return this
   */
  public EngineBuilder global(String name, Object value) {
    globals.put(Objects.requireNonNull(name, "name"), value);
    return this;
  }

  /**
   * The packages that scripts may {@code require} and {@code import}. Default none: there is no
   * {@code require}, then.
   *
   * @param value where they are, and which are allowed
   * @return this
   */
  public EngineBuilder modules(ModuleSource value) {
    modules = Objects.requireNonNull(value, "modules");
    return this;
  }

  /**
   * Builds the engine and starts to make realms in the background.
   *
   * @return the engine
   * @throws IllegalStateException if the script engine cannot be started
   */
  public IotaEngine build() {
    return new IotaEngine(this);
  }

  private static Duration positive(Duration value, String name) {
    if (value.isNegative() || value.isZero()) {
      throw new IllegalArgumentException(name + " must be more than zero");
    }
    return value;
  }
}

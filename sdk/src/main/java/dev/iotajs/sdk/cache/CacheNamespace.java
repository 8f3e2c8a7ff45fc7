package dev.iotajs.sdk.cache;

import dev.iotajs.sdk.call.Calls;
import dev.iotajs.sdk.call.Namespace;
import dev.iotajs.sdk.call.Rate;
import dev.iotajs.sdk.call.SdkCall;
import dev.iotajs.sdk.declaration.Signature;
import dev.iotajs.sdk.declaration.Type;
import dev.iotajs.sdk.declaration.Types;
import java.time.Duration;
import java.util.function.LongSupplier;

/** The functions of {@code iota.cache}. */
public final class CacheNamespace {
  private static final int MAX_KEY = 250;
  private static final Type KEY = Types.string(1, MAX_KEY);
  private static final String KEY_TEXT = "1 to 250 characters; scripts do not share keys";

  private final CacheSettings settings;
  private final ScriptCache cache;
  private final Type seconds;

  private CacheNamespace(CacheSettings settings, LongSupplier nanoTime) {
    this.settings = settings;
    this.cache = new ScriptCache(settings, nanoTime);
    this.seconds = Types.integer(1, settings.maxTimeToLive().toSeconds());
  }

  /**
   * A cache of its own, and the functions to use it.
   *
   * @param settings how much it keeps
   * @param nanoTime the time in nanoseconds, as {@link System#nanoTime}
   * @param calls the way that calls go
   * @return the namespace
   */
  public static Namespace create(CacheSettings settings, LongSupplier nanoTime, Calls calls) {
    return new CacheNamespace(settings, nanoTime).namespace(calls);
  }

  private Namespace namespace(Calls calls) {
    return Namespace.of(
            "iota.cache",
            "Cache",
            "Values that outlive a run, for this tenant and this script only. They may be dropped"
                + " before their time when room is short.")
        .function(
            Signature.of("get", "The value of a key; null if there is none.")
                .generic("T = Json")
                .parameter("key", KEY, KEY_TEXT)
                .promises(Types.oneOf(Types.reference("T"), Types.nothing())),
            Rate.CACHE,
            calls,
            call -> cache.get(call.tenant(), key(call)))
        .function(
            Signature.of("set", "Keeps a value.")
                .parameter("key", KEY, KEY_TEXT)
                .parameter("value", Types.json(), "what to keep; null is a value, too")
                .optional("ttlSeconds", seconds, "how long; " + defaultSeconds() + " if left out")
                .promisesNothing(),
            Rate.CACHE,
            calls,
            this::set)
        .function(
            Signature.of("delete", "Drops a key; gives whether it was there.")
                .parameter("key", KEY, KEY_TEXT)
                .promises(Types.bool()),
            Rate.CACHE,
            calls,
            call -> cache.delete(call.tenant(), key(call)))
        .function(
            Signature.of("exists", "Whether a key has a value.")
                .parameter("key", KEY, KEY_TEXT)
                .promises(Types.bool()),
            Rate.CACHE,
            calls,
            call -> cache.contains(call.tenant(), key(call)))
        .function(
            Signature.of("increment", "Adds to a number, which starts at 0; gives the sum.")
                .parameter("key", KEY, KEY_TEXT)
                .optional("by", Types.number(), "how much; 1 if left out")
                .promises(Types.number()),
            Rate.CACHE,
            calls,
            call -> cache.increment(call.tenant(), key(call), by(call)))
        .function(
            Signature.of("expire", "Keeps a key so long from now; gives whether it was there.")
                .parameter("key", KEY, KEY_TEXT)
                .parameter("ttlSeconds", seconds, "how long")
                .promises(Types.bool()),
            Rate.CACHE,
            calls,
            call -> cache.expire(call.tenant(), key(call), timeToLive(call, 1)))
        .build();
  }

  private Object set(SdkCall call) {
    cache.set(call.tenant(), key(call), call.argument(1), timeToLive(call, 2));
    return null;
  }

  private static Key key(SdkCall call) {
    return new Key(call.context().script(), call.text(0));
  }

  private static double by(SdkCall call) {
    return call.argument(1) == null ? 1 : ((Number) call.argument(1)).doubleValue();
  }

  private long defaultSeconds() {
    return settings.defaultTimeToLive().toSeconds();
  }

  private Duration timeToLive(SdkCall call, int index) {
    Object given = call.argument(index);
    return given == null
        ? settings.defaultTimeToLive()
        : Duration.ofSeconds(((Number) given).longValue());
  }
}

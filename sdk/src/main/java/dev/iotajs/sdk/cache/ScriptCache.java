package dev.iotajs.sdk.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import dev.iotajs.sdk.ErrorCode;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Values by tenant, script and key. Each tenant has room of its own, so that nobody's values are
 * pushed out by another's. Values are immutable; so nothing that one run does with a value is seen
 * by another. Safe for use by many threads.
 */
final class ScriptCache {
  private static final int MAX_TENANTS = 10_000;
  private static final Duration TENANT_IDLE = Duration.ofDays(1);

  /** Above this a number has no exact neighbour any more. */
  private static final double MAX_SAFE_INTEGER = (1L << 53) - 1;

  private final CacheSettings settings;
  private final LongSupplier nanoTime;
  private final Cache<String, Cache<Key, Entry>> tenants;

  ScriptCache(CacheSettings settings, LongSupplier nanoTime) {
    this.settings = settings;
    this.nanoTime = nanoTime;
    this.tenants =
        Caffeine.newBuilder()
            .maximumSize(MAX_TENANTS)
            .expireAfterAccess(longer(TENANT_IDLE, settings.maxTimeToLive()))
            .ticker(nanoTime::getAsLong)
            .executor(Runnable::run)
            .build();
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private Cache<Key, Entry> of(String tenant) {
    return tenants.get(tenant, ignored -> newTenant());
  }

  private Cache<Key, Entry> newTenant() {
    return Caffeine.newBuilder()
        .maximumWeight(settings.tenantBytes())
        .weigher((Key key, Entry entry) -> entry.weight)
        .expireAfter(new UntilTheirTime())
        .ticker(nanoTime::getAsLong)
        .executor(Runnable::run)
        .build();
  }

  Object get(String tenant, Key key) {
    Entry entry = of(tenant).getIfPresent(key);
    return entry == null ? null : entry.value;
  }

  boolean contains(String tenant, Key key) {
    return of(tenant).getIfPresent(key) != null;
  }

  void set(String tenant, Key key, Object value, Duration timeToLive) {
    of(tenant).put(key, entry(key, value, timeToLive));
  }

  boolean delete(String tenant, Key key) {
    return of(tenant).asMap().remove(key) != null;
  }

  /** Sets another time from now; false if there is no such value. */
  boolean expire(String tenant, Key key, Duration timeToLive) {
    return of(tenant)
            .asMap()
            .computeIfPresent(key, (ignored, entry) -> entry(key, entry.value, timeToLive))
        != null;
  }

  /** Adds to a number, which is 0 if it is not there; a number that is there keeps its time. */
  Number increment(String tenant, Key key, double by) {
    Entry changed =
        of(tenant)
            .asMap()
            .compute(
                key,
                (ignored, entry) ->
                    entry == null
                        ? entry(key, sum(0, by), settings.defaultTimeToLive())
                        : new Entry(sum(number(entry), by), entry.weight, entry.deadline));
    return (Number) changed.value;
  }

  private static double number(Entry entry) {
    if (entry.value instanceof Number) {
      return ((Number) entry.value).doubleValue();
    }
    throw ErrorCode.INVALID_ARGUMENT.error("iota.cache.increment: the key holds no number");
  }

  private static Number sum(double one, double other) {
    double sum = one + other;
    if (Math.abs(sum) > MAX_SAFE_INTEGER) {
      throw ErrorCode.INVALID_ARGUMENT.error(
          "iota.cache.increment: the sum is beyond what a number holds exactly");
    }
    return sum == Math.rint(sum) ? (Number) (long) sum : (Number) sum;
  }

  private Entry entry(Key key, Object value, Duration timeToLive) {
    long weight = ValueSize.of(value) + key.weight();
    if (weight > settings.valueBytes()) {
      throw ErrorCode.TOO_LARGE.error(
          "iota.cache: the value takes about "
              + weight
              + " bytes; at most "
              + settings.valueBytes()
              + " are kept");
    }
    return new Entry(value, (int) weight, nanoTime.getAsLong() + timeToLive.toNanos());
  }

  /** What is kept. */
  private static final class Entry {
    private final Object value;
    private final int weight;
    private final long deadline;

    Entry(Object value, int weight, long deadline) {
      this.value = value;
      this.weight = weight;
      this.deadline = deadline;
    }
  }

  private static final class UntilTheirTime implements Expiry<Key, Entry> {
    @Override
    public long expireAfterCreate(Key key, Entry entry, long now) {
      return Math.max(0, entry.deadline - now);
    }

    @Override
    public long expireAfterUpdate(Key key, Entry entry, long now, long left) {
      return Math.max(0, entry.deadline - now);
    }

    @Override
    public long expireAfterRead(Key key, Entry entry, long now, long left) {
      return left;
    }
  }
}

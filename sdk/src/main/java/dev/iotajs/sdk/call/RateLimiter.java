package dev.iotajs.sdk.call;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.iotajs.sdk.ErrorCode;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Counts the calls of each tenant. A bucket holds a minute's calls and is filled again evenly, so a
 * tenant that has used it up may go on slowly at once. Safe for use by many threads.
 */
public final class RateLimiter {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int MAX_TENANTS = 100_000;

  private final Function<String, Rates> rates;
  private final TimeMeter clock;

  /** A bucket that nobody used for a minute is full, as a new one is. */
  private final Cache<Key, Bucket> buckets;

  /**
   * A limiter with full buckets.
   *
   * @param rates the rates of a tenant; asked when its bucket is made
   * @param nanoTime the time in nanoseconds, from any beginning, as {@link System#nanoTime}
   */
  public RateLimiter(Function<String, Rates> rates, LongSupplier nanoTime) {
    this.rates = rates;
    this.clock = new NanoClock(nanoTime);
    this.buckets =
        Caffeine.newBuilder()
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .ticker(nanoTime::getAsLong)
            .maximumSize((long) MAX_TENANTS * Rate.values().length)
            .executor(Runnable::run)
            .build();
  }

  /**
   * Counts a call.
   *
   * @param tenant whose call it is
   * @param rate its kind
   * @throws dev.iotajs.sandbox.HostFunctionException {@code RATE_LIMITED} if the tenant has made
   *     too many
   */
  public void take(String tenant, Rate rate) {
    ConsumptionProbe probe = bucket(tenant, rate).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
      throw ErrorCode.RATE_LIMITED.error(
          "More than "
              + rates.apply(tenant).get(rate)
              + " calls of "
              + rate.label()
              + " a minute; try again in "
              + seconds
              + " s");
    }
  }

  /**
   * Counts a call if it may be made.
   *
   * @param tenant whose call it is
   * @param rate its kind
   * @return whether it may be made
   */
  public boolean tryTake(String tenant, Rate rate) {
    return bucket(tenant, rate).tryConsume(1);
  }

  private Bucket bucket(String tenant, Rate rate) {
    return buckets.get(new Key(tenant, rate), this::newBucket);
  }

  private Bucket newBucket(Key key) {
    int calls = rates.apply(key.tenant).get(key.rate);
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(calls).refillGreedy(calls, MINUTE))
        .withCustomTimePrecision(clock)
        .build();
  }

  private static final class NanoClock implements TimeMeter {
    private final LongSupplier nanoTime;

    NanoClock(LongSupplier nanoTime) {
      this.nanoTime = nanoTime;
    }

    @Override
    public long currentTimeNanos() {
      return nanoTime.getAsLong();
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }

  private static final class Key {
    private final String tenant;
    private final Rate rate;

    Key(String tenant, Rate rate) {
      this.tenant = tenant;
      this.rate = rate;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key
          && rate == ((Key) other).rate
          && tenant.equals(((Key) other).tenant);
    }

    @Override
    public int hashCode() {
      return 31 * tenant.hashCode() + rate.hashCode();
    }
  }
}

package dev.iotajs.sdk.log;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.iotajs.engine.RunContext;
import dev.iotajs.sandbox.ConsoleSink;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sdk.call.Rate;
import dev.iotajs.sdk.call.RateLimiter;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/**
 * Where {@code iota.log} and {@code console} meet. A tenant's messages beyond its rate are dropped,
 * and one message says so: a script should not fail because it is talkative. Safe for use by many
 * threads.
 */
public final class ScriptLog implements ConsoleSink {
  private static final System.Logger LOG = System.getLogger("dev.iotajs.sdk");
  private static final Duration NOTICE = Duration.ofMinutes(1);

  private final LogSink sink;
  private final RateLimiter limiter;
  private final Clock clock;

  /** Tenants whose last message was dropped, for a minute each. */
  private final Cache<String, Boolean> dropping =
      Caffeine.newBuilder().expireAfterWrite(NOTICE).executor(Runnable::run).build();

  /**
   * A log.
   *
   * @param sink where messages go
   * @param limiter counts them
   * @param clock tells their time
   */
  public ScriptLog(LogSink sink, RateLimiter limiter, Clock clock) {
    this.sink = sink;
    this.limiter = limiter;
    this.clock = clock;
  }

  @Override
  public void write(Level level, String message) {
    throw new IllegalStateException("A message comes from a run");
  }

  @Override
  public void write(Level level, String message, Execution execution) {
    write(level, message, Map.of(), RunContext.of(execution));
  }

  void write(Level level, String message, Map<String, Object> metadata, RunContext context) {
    if (limiter.tryTake(context.tenant(), Rate.LOG)) {
      dropping.invalidate(context.tenant());
      pass(level, message, metadata, context);
    } else if (dropping.asMap().putIfAbsent(context.tenant(), true) == null) {
      pass(Level.WARN, "Too many messages within a minute: some are dropped", Map.of(), context);
    }
  }

  private void pass(Level level, String message, Map<String, Object> data, RunContext context) {
    try {
      sink.write(new LogEntry(clock.instant(), level, message, data, context));
    } catch (Exception e) {
      LOG.log(System.Logger.Level.WARNING, "A script's message cannot be written", e);
    }
  }
}

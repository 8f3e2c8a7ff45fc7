package dev.iotajs.engine;

import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.Usage;

/**
 * Told what happens in an engine, for metrics and alarms. Called on the threads that run scripts,
 * so it has to be quick and safe for use by many threads; what it throws is logged and ignored.
 */
public interface EngineListener {
  /** Hears nothing. */
  EngineListener NONE = new EngineListener() {};

  /**
   * A run has ended.
   *
   * @param tenant whose it was
   * @param outcome {@code COMPLETED}, or the code of the exception it ended in
   * @param usage what it used
   */
  default void runEnded(String tenant, String outcome, Usage usage) {}

  /**
   * A run was ended by one of its limits; {@link #runEnded} is called too.
   *
   * @param tenant whose it was
   * @param limit the limit
   */
  default void limitExceeded(String tenant, Limit limit) {}

  /**
   * A run was refused by its tenant's quota.
   *
   * @param tenant whose it was
   */
  default void quotaExceeded(String tenant) {}

  /**
   * A run was asked to stop and did not, so its thread is lost until it comes back by itself. The
   * engine goes on without it; the tenant has one slot less meanwhile.
   *
   * @param tenant whose it was
   * @param thread the thread that is stuck
   */
  default void threadStuck(String tenant, Thread thread) {}

  /**
   * A stuck thread has come back after all.
   *
   * @param tenant whose run it was
   * @param thread the thread
   */
  default void threadRecovered(String tenant, Thread thread) {}
}

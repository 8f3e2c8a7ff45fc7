package dev.iotajs.sandbox;

import java.time.Duration;

/** What a run has used. Immutable. */
public final class Usage {
  private final long wallNanos;
  private final long cpuNanos;
  private final long allocatedBytes;
  private final long hostCalls;

  /**
   * Made by the sandbox at the end of a run.
   *
   * @param wallNanos time from start to end, in nanoseconds
   * @param cpuNanos processor time, in nanoseconds; -1 where the JVM cannot tell
   * @param allocatedBytes bytes allocated; -1 where the JVM cannot tell
   * @param hostCalls calls of host functions
   */
  public Usage(long wallNanos, long cpuNanos, long allocatedBytes, long hostCalls) {
    this.wallNanos = wallNanos;
    this.cpuNanos = cpuNanos;
    this.allocatedBytes = allocatedBytes;
    this.hostCalls = hostCalls;
  }

  /**
   * Time from start to end.
   *
   * @return the time
   */
  public Duration wallTime() {
    return Duration.ofNanos(wallNanos);
  }

  /**
   * Processor time of the run's thread.
   *
   * @return the time; negative where the JVM cannot tell
   */
  public Duration cpuTime() {
    return Duration.ofNanos(cpuNanos);
  }

  /**
   * Bytes that the run's thread allocated, garbage included.
   *
   * @return the bytes; negative where the JVM cannot tell
   */
  public long allocatedBytes() {
    return allocatedBytes;
  }

  /**
   * How many host functions were called.
   *
   * @return the number of calls
   */
  public long hostCalls() {
    return hostCalls;
  }

  @Override
  public String toString() {
    return String.format(
        "Usage[wallTime=%.3f ms, cpuTime=%.3f ms, allocation=%,d bytes, hostCalls=%d]",
        wallNanos / 1e6, cpuNanos / 1e6, allocatedBytes, hostCalls);
  }
}

package dev.iotajs.engine;

/** A look at an engine's numbers at one moment. Immutable. */
public final class EngineStats {
  private final int running;
  private final int waiting;
  private final int idleRealms;
  private final long realmsCreated;
  private final long cachedPrograms;
  private final long cacheHits;
  private final long cacheMisses;
  private final int stuckThreads;

  EngineStats(
      int running,
      int waiting,
      int idleRealms,
      long realmsCreated,
      long cachedPrograms,
      long cacheHits,
      long cacheMisses,
      int stuckThreads) {
    this.running = running;
    this.waiting = waiting;
    this.idleRealms = idleRealms;
    this.realmsCreated = realmsCreated;
    this.cachedPrograms = cachedPrograms;
    this.cacheHits = cacheHits;
    this.cacheMisses = cacheMisses;
    this.stuckThreads = stuckThreads;
  }

  /**
   * Runs going on.
   *
   * @return the number
   */
  public int running() {
    return running;
  }

  /**
   * Runs waiting for their turn.
   *
   * @return the number
   */
  public int waiting() {
    return waiting;
  }

  /**
   * Realms made ahead of demand.
   *
   * @return the number
   */
  public int idleRealms() {
    return idleRealms;
  }

  /**
   * Realms made since the engine was built.
   *
   * @return the number
   */
  public long realmsCreated() {
    return realmsCreated;
  }

  /**
   * Programs in the cache.
   *
   * @return the number, roughly
   */
  public long cachedPrograms() {
    return cachedPrograms;
  }

  /**
   * How often a program was found in the cache.
   *
   * @return the number
   */
  public long cacheHits() {
    return cacheHits;
  }

  /**
   * How often a program had to be compiled.
   *
   * @return the number
   */
  public long cacheMisses() {
    return cacheMisses;
  }

  /**
   * Threads that were asked to stop and did not.
   *
   * @return the number
   */
  public int stuckThreads() {
    return stuckThreads;
  }

  @Override
  public String toString() {
    return String.format(
        "EngineStats[running=%d, waiting=%d, idleRealms=%d, realmsCreated=%d, cachedPrograms=%d,"
            + " cacheHits=%d, cacheMisses=%d, stuckThreads=%d]",
        running,
        waiting,
        idleRealms,
        realmsCreated,
        cachedPrograms,
        cacheHits,
        cacheMisses,
        stuckThreads);
  }
}

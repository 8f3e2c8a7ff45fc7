package dev.iotajs.bench;

import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Locale;

/** What this JVM holds, after a garbage collection. Immutable. */
final class Memory {
  private final long heap;
  private final long metaspace;
  private final long classes;
  private final long unloaded;

  private Memory(long heap, long metaspace, long classes, long unloaded) {
    this.heap = heap;
    this.metaspace = metaspace;
    this.classes = classes;
    this.unloaded = unloaded;
  }

  /** Collects garbage until nothing more goes away, then looks. */
  static Memory afterGc() {
    long before;
    long after = Long.MAX_VALUE;
    do {
      before = after;
      System.gc();
      pause();
      after = usedHeap();
    } while (after < before - (64 << 10));
    ClassLoadingMXBean loading = ManagementFactory.getClassLoadingMXBean();
    return new Memory(
        after, usedMetaspace(), loading.getLoadedClassCount(), loading.getUnloadedClassCount());
  }

  /** References that the collector cleared are queued by a thread of the JVM; it needs its turn. */
  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long usedHeap() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long usedMetaspace() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().equals("Metaspace"))
        .mapToLong((MemoryPoolMXBean pool) -> pool.getUsage().getUsed())
        .sum();
  }

  long heap() {
    return heap;
  }

  long metaspace() {
    return metaspace;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "heap %.1f MB, metaspace %.1f MB, classes %,d loaded, %,d unloaded",
        heap / 1e6,
        metaspace / 1e6,
        classes,
        unloaded);
  }
}

package dev.iotajs.sandbox.internal.guard;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What the JVM knows of a thread's processor time and allocation. */
final class ThreadMeasure {
  private static final ThreadMXBean BEAN = ManagementFactory.getThreadMXBean();
  private static final com.sun.management.ThreadMXBean ALLOCATION_BEAN = allocationBean();
  private static final boolean CPU = enableCpu();

  private ThreadMeasure() {}

  private static com.sun.management.ThreadMXBean allocationBean() {
    if (BEAN instanceof com.sun.management.ThreadMXBean) {
      com.sun.management.ThreadMXBean bean = (com.sun.management.ThreadMXBean) BEAN;
      if (bean.isThreadAllocatedMemorySupported()) {
        bean.setThreadAllocatedMemoryEnabled(true);
        return bean;
      }
    }
    return null;
  }

  private static boolean enableCpu() {
    if (BEAN.isThreadCpuTimeSupported()) {
      BEAN.setThreadCpuTimeEnabled(true);
      return true;
    }
    return false;
  }

  /** Processor time of the calling thread in nanoseconds, or -1. */
  static long ownCpuNanos() {
    return CPU ? BEAN.getCurrentThreadCpuTime() : -1;
  }

  /** Processor time of a live thread in nanoseconds, or -1. */
  static long cpuNanos(long threadId) {
    return CPU ? BEAN.getThreadCpuTime(threadId) : -1;
  }

  /** Bytes that a live thread has allocated, or -1. */
  static long allocatedBytes(long threadId) {
    return ALLOCATION_BEAN == null ? -1 : ALLOCATION_BEAN.getThreadAllocatedBytes(threadId);
  }
}

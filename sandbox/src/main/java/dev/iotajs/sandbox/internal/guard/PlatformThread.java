package dev.iotajs.sandbox.internal.guard;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/**
 * Scripts run on platform threads only: of a virtual thread the JVM tells neither its processor
 * time nor what it allocates, so two limits could not be kept. A caller on a virtual thread waits
 * while a platform thread does the work.
 */
public final class PlatformThread {
  private static final long STACK_BYTES = 2L << 20;

  /** {@code Thread.isVirtual}, or null before Java 21. */
  private static final MethodHandle IS_VIRTUAL = isVirtualHandle();

  private PlatformThread() {}

  private static MethodHandle isVirtualHandle() {
    try {
      return MethodHandles.publicLookup()
          .findVirtual(Thread.class, "isVirtual", MethodType.methodType(boolean.class));
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  /** Does the work on the calling thread if that is a platform thread, else on one of its own. */
  public static <T> T call(Supplier<T> work) {
    return isVirtual() ? callOnNewThread(work) : work.get();
  }

  private static boolean isVirtual() {
    try {
      return IS_VIRTUAL != null && (boolean) IS_VIRTUAL.invokeExact(Thread.currentThread());
    } catch (Throwable t) {
      throw new LinkageError("Thread.isVirtual", t);
    }
  }

  private static <T> T callOnNewThread(Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Runnable body =
        () -> {
          try {
            result.complete(work.get());
          } catch (Throwable t) {
            result.completeExceptionally(t);
          }
        };
    Thread thread = new Thread(null, body, "iota-run", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    return await(result, thread);
  }

  /** An interrupt of the caller is passed on, which ends the run; then there is a result. */
  private static <T> T await(CompletableFuture<T> result, Thread thread) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return result.get();
        } catch (InterruptedException e) {
          interrupted = true;
          thread.interrupt();
        } catch (ExecutionException e) {
          throw rethrown(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException rethrown(Throwable cause) {
    if (cause instanceof Error) {
      throw (Error) cause;
    }
    // Suppliers throw nothing else.
    return (RuntimeException) cause;
  }
}

package dev.iotajs.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.iotajs.sandbox.HostFunction;
import dev.iotajs.sandbox.ScriptSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What the tests of this package have in common. */
final class Engines {
  private static final long PATIENCE_SECONDS = 30;

  private Engines() {}

  static Invocation script(String code) {
    return Invocation.of(ScriptSource.body("test.js", code));
  }

  /** The result of a run that ends well. */
  static Object value(PendingRun run) {
    try {
      return future(run).get(PATIENCE_SECONDS, TimeUnit.SECONDS).value();
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /** What a run ends in that does not end well. */
  static <T extends Throwable> T failure(Class<T> type, PendingRun run) {
    try {
      Object value = future(run).get(PATIENCE_SECONDS, TimeUnit.SECONDS).value();
      return fail("The run ended well, with " + value);
    } catch (ExecutionException e) {
      if (!type.isInstance(e.getCause())) {
        throw new AssertionError("Not the expected end of the run", e.getCause());
      }
      return type.cast(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  static CompletableFuture<RunResult> future(PendingRun run) {
    return run.result().toCompletableFuture();
  }

  static <T extends Throwable> T thrown(Class<T> type, Runnable work) {
    Throwable[] caught = new Throwable[1];
    assertThatThrownBy(work::run).isInstanceOf(type).satisfies(t -> caught[0] = t);
    return type.cast(caught[0]);
  }

  /** Waits for what another thread is about to do. */
  static void await(BooleanSupplier condition) {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
        fail("What was waited for did not happen");
      }
      LockSupport.parkNanos(1_000_000);
    }
  }

  /** A host function at which scripts wait until the test opens it. */
  static final class Gate implements HostFunction {
    private final CountDownLatch open = new CountDownLatch(1);
    private final CountDownLatch reached = new CountDownLatch(1);
    private final boolean stubborn;

    private Gate(boolean stubborn) {
      this.stubborn = stubborn;
    }

    static Gate closed() {
      return new Gate(false);
    }

    /** One that does not let go of its caller when it is interrupted. */
    static Gate closedAndStubborn() {
      return new Gate(true);
    }

    /** Waits until a script stands at it. */
    void awaitReached() {
      Engines.await(() -> reached.getCount() == 0);
    }

    void open() {
      open.countDown();
    }

    @Override
    public Object call(dev.iotajs.sandbox.HostCall call) throws InterruptedException {
      reached.countDown();
      while (true) {
        try {
          open.await();
          return "through";
        } catch (InterruptedException e) {
          if (!stubborn) {
            throw e;
          }
        }
      }
    }
  }
}

package dev.iotajs.sdk.db;

import dev.iotajs.sdk.Operation;
import java.util.concurrent.CompletableFuture;

/**
 * Operations that are done one after the other, in the order in which a script has asked for them,
 * whatever threads they are given. Confined to the run's thread; what it makes is not.
 */
final class InTurn {
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

  Operation next(Operation operation) {
    Turn turn = new Turn(last, operation);
    last = turn.over;
    return turn;
  }

  /** Threads take up operations in their order, so the one before is never behind this one. */
  private static final class Turn implements Operation {
    private final CompletableFuture<Void> before;
    private final Operation operation;
    private final CompletableFuture<Void> over = new CompletableFuture<>();

    Turn(CompletableFuture<Void> before, Operation operation) {
      this.before = before;
      this.operation = operation;
    }

    @Override
    public Object run() throws Exception {
      before.join();
      try {
        return operation.run();
      } finally {
        over.complete(null);
      }
    }

    @Override
    public void cancel() {
      operation.cancel();
      over.complete(null);
    }
  }
}

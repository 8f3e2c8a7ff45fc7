package dev.iotajs.sdk.db;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Work that is done one after the other, in the order in which a script has asked for it; nobody
 * holds a thread while it waits. Confined to the run's thread.
 */
final class InTurn {
  private CompletionStage<?> last = CompletableFuture.completedFuture(null);

  CompletionStage<Object> next(Supplier<CompletionStage<Object>> work) {
    CompletionStage<Object> mine =
        last.handle((value, error) -> null).thenCompose(before -> work.get());
    last = mine;
    return mine;
  }
}

package dev.iotajs.sdk.db;

import dev.iotajs.engine.RunContext;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.HostScope;
import dev.iotajs.sdk.Operation;
import dev.iotajs.sdk.call.Calls;
import dev.iotajs.sdk.call.Namespace;
import dev.iotajs.sdk.call.OnFirstUse;
import dev.iotajs.sdk.call.SdkCall;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One call of {@code iota.db.transaction}. The transaction begins with its first operation; one of
 * a run that is replayed never does.
 */
final class OpenTransaction implements HostScope.Opened {
  static final String NAME = "iota.db.transaction";

  private final OnFirstUse<DatabaseAccess> access;
  private final Calls calls;
  private final Execution execution;

  /** What was asked for last. Confined to the run's thread. */
  private CompletionStage<?> last = CompletableFuture.completedFuture(null);

  /** Null before it has begun. Guarded by this, as is what follows. */
  private Transaction transaction;

  private boolean closed;

  OpenTransaction(OnFirstUse<DatabaseAccess> access, Calls calls, Execution execution) {
    this.access = access;
    this.calls = calls;
    this.execution = execution;
  }

  @Override
  public Map<String, Object> value() {
    return functions(calls, this::execute).functions();
  }

  static Namespace functions(Calls calls, DbFunctions.Executor executor) {
    Namespace.Builder namespace =
        Namespace.of(NAME, "Transaction", "The functions of iota.db within a transaction.");
    DbFunctions.addTo(namespace, calls, executor);
    return namespace.build();
  }

  private Object execute(SdkCall call, DbFunctions.Use use) {
    return inTurn(() -> calls.stage(access.use(call, db -> use.of(begun(db), call)), call));
  }

  /**
   * Work is done one after the other, in the order in which the script has asked for it; nobody
   * holds a thread while it waits.
   */
  private CompletionStage<Object> inTurn(Supplier<CompletionStage<Object>> work) {
    CompletionStage<Object> mine =
        last.handle((value, error) -> null).thenCompose(before -> work.get());
    last = mine;
    return mine;
  }

  private synchronized Transaction begun(DatabaseAccess db) {
    if (transaction == null) {
      transaction = db.begin(RunContext.of(execution).tenant());
      if (closed) {
        transaction.close();
      }
    }
    return transaction;
  }

  @Override
  public CompletionStage<Object> complete() {
    return end(".commit", Transaction::commit);
  }

  @Override
  public CompletionStage<Object> abort() {
    return end(".rollback", Transaction::rollback);
  }

  private CompletionStage<Object> end(String how, Function<Transaction, Operation> ending) {
    SdkCall call = new SdkCall(NAME + how, List.of(), execution);
    return calls.promise(call, null, ended -> inTurn(() -> calls.stage(endOf(ending), call)));
  }

  /** Null, which is done, for what has not begun. */
  private synchronized Operation endOf(Function<Transaction, Operation> ending) {
    return transaction == null ? null : ending.apply(transaction);
  }

  /** When the run ends; what has not begun then never takes a connection. */
  synchronized void close() {
    closed = true;
    if (transaction != null) {
      transaction.close();
    }
  }
}

package dev.iotajs.sdk.db;

import dev.iotajs.sandbox.HostCall;
import dev.iotajs.sandbox.HostScope;
import dev.iotajs.sdk.ErrorCode;
import dev.iotajs.sdk.Operation;
import dev.iotajs.sdk.call.Calls;
import dev.iotajs.sdk.call.Namespace;
import dev.iotajs.sdk.call.OnFirstUse;
import dev.iotajs.sdk.call.Rate;
import dev.iotajs.sdk.call.SdkCall;
import dev.iotajs.sdk.declaration.CallbackType;
import dev.iotajs.sdk.declaration.Signature;
import dev.iotajs.sdk.declaration.Types;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The functions of {@code iota.db}. */
public final class DbNamespace {
  private static final String NAME = "iota.db";
  private static final String TRANSACTION = NAME + ".transaction";

  private final OnFirstUse<DatabaseAccess> access;
  private final Calls calls;

  private DbNamespace(OnFirstUse<DatabaseAccess> access, Calls calls) {
    this.access = access;
    this.calls = calls;
  }

  /**
   * Functions over the tables of a database.
   *
   * @param access the database
   * @param calls the way that calls go
   * @return the namespace
   */
  public static Namespace create(OnFirstUse<DatabaseAccess> access, Calls calls) {
    return new DbNamespace(access, calls).namespace();
  }

  /** Has an operation done: on its own, or as part of a transaction. */
  private interface Executor {
    Object execute(SdkCall call, BiFunction<TableOperations, SdkCall, Operation> operation);
  }

  private Namespace namespace() {
    Namespace.Builder namespace =
        Namespace.of(NAME, "Database", "The application's tables, with this tenant's rows only.");
    addOperations(
        namespace,
        (call, operation) ->
            access.use(call, db -> operation.apply(db.forTenant(call.tenant()), call)));
    Signature signature =
        Signature.of(
                "transaction",
                "Does several things together, or none of them: what the function does with 'tx' is"
                    + " undone when it throws.")
            .generic("T")
            .parameter(
                "work",
                new CallbackType("tx", functions((call, operation) -> null).type()),
                "uses 'tx' in place of iota.db")
            .promises(Types.reference("T"));
    return namespace.function(signature, new TransactionScope()).build();
  }

  private void addOperations(Namespace.Builder namespace, Executor executor) {
    add(namespace, executor, DbTypes.QUERY, (db, call) -> db.query(call.text(0), call.object(1)));
    add(
        namespace,
        executor,
        DbTypes.FIND_BY_ID,
        (db, call) -> db.findById(call.text(0), call.argument(1)));
    add(namespace, executor, DbTypes.COUNT, (db, call) -> db.count(call.text(0), call.object(1)));
    add(
        namespace,
        executor,
        DbTypes.INSERT,
        (db, call) -> db.insert(call.text(0), call.argument(1)));
    add(
        namespace,
        executor,
        DbTypes.UPDATE,
        (db, call) -> db.update(call.text(0), call.object(1), call.object(2)));
    add(namespace, executor, DbTypes.DELETE, (db, call) -> db.delete(call.text(0), call.object(1)));
  }

  private void add(
      Namespace.Builder namespace,
      Executor executor,
      Signature signature,
      BiFunction<TableOperations, SdkCall, Operation> operation) {
    namespace.function(signature, Rate.DB, calls, call -> executor.execute(call, operation));
  }

  private Namespace functions(Executor executor) {
    Namespace.Builder namespace =
        Namespace.of(TRANSACTION, "Transaction", "The functions of iota.db within a transaction.");
    addOperations(namespace, executor);
    return namespace.build();
  }

  /** {@code iota.db.transaction}. */
  private final class TransactionScope implements HostScope {
    @Override
    public Object open(HostCall call) {
      if (!call.arguments().isEmpty()) {
        throw ErrorCode.INVALID_ARGUMENT.error(TRANSACTION + " takes a function and nothing else");
      }
      OpenTransaction opened =
          new OpenTransaction(new SdkCall(TRANSACTION, List.of(), call.execution()));
      call.execution().onEnd(opened::close);
      return opened;
    }
  }

  /** Begins with its first operation; a run that is replayed never does. */
  private final class OpenTransaction implements HostScope.Opened {
    private final SdkCall call;
    private final InTurn turns = new InTurn();

    /** Null before it has begun. Guarded by this, as is what follows. */
    private Transaction transaction;

    private boolean closed;

    OpenTransaction(SdkCall call) {
      this.call = call;
    }

    @Override
    public Map<String, Object> value() {
      return functions(this::execute).functions();
    }

    private Object execute(
        SdkCall within, BiFunction<TableOperations, SdkCall, Operation> operation) {
      return turns.next(
          () -> calls.stage(access.use(within, db -> operation.apply(begun(db), within)), within));
    }

    private synchronized Transaction begun(DatabaseAccess db) {
      if (transaction == null) {
        transaction = db.begin(call.tenant());
        if (closed) {
          transaction.close();
        }
      }
      return transaction;
    }

    private synchronized Transaction begun() {
      return transaction;
    }

    synchronized void close() {
      closed = true;
      if (transaction != null) {
        transaction.close();
      }
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
      SdkCall last = new SdkCall(call.function() + how, List.of(), call.execution());
      return calls.promise(
          last, null, ended -> turns.next(() -> calls.stage(new Ending(begun(), ending), last)));
    }
  }

  /** The end of a transaction, which has begun if it is not null. */
  private static final class Ending implements Operation {
    private final Transaction transaction;
    private final Function<Transaction, Operation> ending;

    Ending(Transaction transaction, Function<Transaction, Operation> ending) {
      this.transaction = transaction;
      this.ending = ending;
    }

    @Override
    public Object run() throws Exception {
      return transaction == null ? null : ending.apply(transaction).run();
    }

    @Override
    public boolean isContinuation() {
      return true;
    }
  }
}

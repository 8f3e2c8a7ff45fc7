package dev.iotajs.sdk.db;

import dev.iotajs.sandbox.HostCall;
import dev.iotajs.sandbox.HostScope;
import dev.iotajs.sdk.ErrorCode;
import dev.iotajs.sdk.Operation;
import dev.iotajs.sdk.call.Calls;
import dev.iotajs.sdk.call.Namespace;
import dev.iotajs.sdk.call.Rate;
import dev.iotajs.sdk.call.SdkCall;
import dev.iotajs.sdk.declaration.CallbackType;
import dev.iotajs.sdk.declaration.Signature;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The functions of {@code iota.db}. */
public final class DbNamespace {
  private static final String NAME = "iota.db";
  private static final String TRANSACTION = NAME + ".transaction";

  private final Supplier<DatabaseAccess> access;
  private final Calls calls;

  private DbNamespace(Supplier<DatabaseAccess> access, Calls calls) {
    this.access = access;
    this.calls = calls;
  }

  /**
   * Functions over the tables of a database.
   *
   * @param access the database; asked at each call
   * @param calls the way that calls go
   * @return the namespace
   */
  public static Namespace create(Supplier<DatabaseAccess> access, Calls calls) {
    return new DbNamespace(access, calls).namespace();
  }

  private Namespace namespace() {
    Namespace.Builder namespace =
        Namespace.of(NAME, "Database", "The application's tables, with this tenant's rows only.");
    operations(namespace, call -> access.get().forTenant(call.tenant()), work -> work);
    Namespace shape = functions(null, new InTurn());
    Signature signature =
        Signature.of(
                "transaction",
                "Does several things together, or none of them: what the function does with 'tx' is"
                    + " undone when it throws.")
            .generic("T")
            .parameter(
                "work", new CallbackType("tx", shape.type()), "uses 'tx' in place of iota.db")
            .promises(DbTypes.result("T"));
    return namespace.function(signature, new TransactionScope()).build();
  }

  /** The functions that a transaction has, too. */
  private void operations(
      Namespace.Builder namespace,
      Function<SdkCall, TableOperations> tables,
      UnaryOperator<Operation> order) {
    add(
        namespace,
        DbTypes.QUERY,
        order,
        call -> tables.apply(call).query(call.text(0), call.object(1)));
    add(
        namespace,
        DbTypes.FIND_BY_ID,
        order,
        call -> tables.apply(call).findById(call.text(0), call.argument(1)));
    add(
        namespace,
        DbTypes.COUNT,
        order,
        call -> tables.apply(call).count(call.text(0), call.object(1)));
    add(
        namespace,
        DbTypes.INSERT,
        order,
        call -> tables.apply(call).insert(call.text(0), call.argument(1)));
    add(
        namespace,
        DbTypes.UPDATE,
        order,
        call -> tables.apply(call).update(call.text(0), call.object(1), call.object(2)));
    add(
        namespace,
        DbTypes.DELETE,
        order,
        call -> tables.apply(call).delete(call.text(0), call.object(1)));
  }

  private void add(
      Namespace.Builder namespace,
      Signature signature,
      UnaryOperator<Operation> order,
      Function<SdkCall, Operation> work) {
    namespace.function(signature, Rate.DB, calls, call -> order.apply(work.apply(call)));
  }

  private Namespace functions(Transaction transaction, InTurn turns) {
    Namespace.Builder namespace =
        Namespace.of(TRANSACTION, "Transaction", "The functions of iota.db within a transaction.");
    operations(namespace, call -> transaction, turns::next);
    return namespace.build();
  }

  /** {@code iota.db.transaction}. */
  private final class TransactionScope implements HostScope {
    @Override
    public Object open(HostCall call) {
      if (!call.arguments().isEmpty()) {
        throw ErrorCode.INVALID_ARGUMENT.error(TRANSACTION + " takes a function and nothing else");
      }
      SdkCall checked = new SdkCall(TRANSACTION, List.of(), call.execution());
      Transaction transaction = access.get().begin(checked.tenant());
      call.execution().onEnd(transaction::close);
      return new OpenTransaction(checked, transaction);
    }
  }

  private final class OpenTransaction implements HostScope.Opened {
    private final SdkCall call;
    private final Transaction transaction;
    private final InTurn turns = new InTurn();

    OpenTransaction(SdkCall call, Transaction transaction) {
      this.call = call;
      this.transaction = transaction;
    }

    @Override
    public Map<String, Object> value() {
      return functions(transaction, turns).functions();
    }

    @Override
    public CompletionStage<Object> complete() {
      return end(".commit", transaction.commit());
    }

    @Override
    public CompletionStage<Object> abort() {
      return end(".rollback", transaction.rollback());
    }

    private CompletionStage<Object> end(String how, Operation operation) {
      SdkCall ending = new SdkCall(call.function() + how, List.of(), call.execution());
      return calls.promise(ending, null, ended -> turns.next(operation));
    }
  }
}

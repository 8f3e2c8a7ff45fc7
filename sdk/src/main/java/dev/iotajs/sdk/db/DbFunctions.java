package dev.iotajs.sdk.db;

import dev.iotajs.sdk.Operation;
import dev.iotajs.sdk.call.Calls;
import dev.iotajs.sdk.call.Namespace;
import dev.iotajs.sdk.call.Rate;
import dev.iotajs.sdk.call.SdkCall;
import dev.iotajs.sdk.declaration.Signature;

/** The functions that {@code iota.db} and its transactions have in common. */
final class DbFunctions {
  /** What a function does with the tables. */
  @FunctionalInterface
  interface Use {
    Operation of(TableOperations tables, SdkCall call);
  }

  /** Has that done for a call: on its own, or as part of a transaction. */
  @FunctionalInterface
  interface Executor {
    Object execute(SdkCall call, Use use);
  }

  private final Namespace.Builder namespace;
  private final Calls calls;
  private final Executor executor;

  private DbFunctions(Namespace.Builder namespace, Calls calls, Executor executor) {
    this.namespace = namespace;
    this.calls = calls;
    this.executor = executor;
  }

  static void addTo(Namespace.Builder namespace, Calls calls, Executor executor) {
    DbFunctions functions = new DbFunctions(namespace, calls, executor);
    functions.add(DbTypes.QUERY, (db, call) -> db.query(call.text(0), call.object(1)));
    functions.add(DbTypes.FIND_BY_ID, (db, call) -> db.findById(call.text(0), call.argument(1)));
    functions.add(DbTypes.COUNT, (db, call) -> db.count(call.text(0), call.object(1)));
    functions.add(DbTypes.INSERT, (db, call) -> db.insert(call.text(0), call.argument(1)));
    functions.add(
        DbTypes.UPDATE, (db, call) -> db.update(call.text(0), call.object(1), call.object(2)));
    functions.add(DbTypes.DELETE, (db, call) -> db.delete(call.text(0), call.object(1)));
  }

  private void add(Signature signature, Use use) {
    namespace.function(signature, Rate.DB, calls, call -> executor.execute(call, use));
  }
}

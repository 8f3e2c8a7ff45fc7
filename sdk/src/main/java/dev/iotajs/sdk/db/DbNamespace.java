package dev.iotajs.sdk.db;

import dev.iotajs.sandbox.HostCall;
import dev.iotajs.sandbox.HostScope;
import dev.iotajs.sdk.ErrorCode;
import dev.iotajs.sdk.call.Calls;
import dev.iotajs.sdk.call.Namespace;
import dev.iotajs.sdk.call.OnFirstUse;
import dev.iotajs.sdk.declaration.CallbackType;
import dev.iotajs.sdk.declaration.Signature;
import dev.iotajs.sdk.declaration.Types;

/** The functions of {@code iota.db}. */
public final class DbNamespace {
  private DbNamespace() {}

  /**
   * Functions over the tables of a database.
   *
   * @param access the database
   * @param calls the way that calls go
   * @return the namespace
   */
  public static Namespace create(OnFirstUse<DatabaseAccess> access, Calls calls) {
    Namespace.Builder namespace =
        Namespace.of(
            "iota.db", "Database", "The application's tables, with this tenant's rows only.");
    DbFunctions.addTo(
        namespace,
        calls,
        (call, use) -> access.use(call, db -> use.of(db.forTenant(call.tenant()), call)));
    HostScope scope = call -> open(access, calls, call);
    return namespace.function(transaction(calls), scope).build();
  }

  private static Signature transaction(Calls calls) {
    Namespace within = OpenTransaction.functions(calls, (call, use) -> null);
    return Signature.of(
            "transaction",
            "Does several things together, or none of them: what the function does with 'tx' is"
                + " undone when it throws.")
        .generic("T")
        .parameter("work", new CallbackType("tx", within.type()), "uses 'tx' in place of iota.db")
        .promises(Types.reference("T"));
  }

  private static OpenTransaction open(
      OnFirstUse<DatabaseAccess> access, Calls calls, HostCall call) {
    if (!call.arguments().isEmpty()) {
      throw ErrorCode.INVALID_ARGUMENT.error(
          OpenTransaction.NAME + " takes a function and nothing else");
    }
    OpenTransaction opened = new OpenTransaction(access, calls, call.execution());
    call.execution().onEnd(opened::close);
    return opened;
  }
}

package dev.iotajs.sandbox.internal.guest.async;

import dev.iotajs.sandbox.internal.guest.library.Globals;

/** The global names for asynchronous programs. */
public final class AsyncGlobals {
  private AsyncGlobals() {}

  /** Declares them; to be called once, before the first realm exists. */
  public static void declare() {
    Globals.lazy("Promise", PromiseConstructor::create);
    Globals.lazy("AggregateError", AggregateErrors::create);
    for (String name :
        new String[] {
          "setTimeout", "setInterval", "clearTimeout", "clearInterval", "queueMicrotask"
        }) {
      Globals.lazy(name, global -> AsyncRealm.of(global).timerFunctions().get(name));
    }
  }
}

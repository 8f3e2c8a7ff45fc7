package dev.iotajs.sandbox.internal.guest.async;

import static org.openjdk.nashorn.internal.runtime.ScriptRuntime.UNDEFINED;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** A call of a script's function while something of the host is open. */
public final class ScopedCall {
  /**
   * What is open. Each method gives a value or a promise, and throws what a script can catch or
   * what ends the run.
   */
  public interface Scope {
    /** Opens it; gives what the script's function is called with. */
    Object open();

    /** Closes it after the function has ended well. */
    Object complete();

    /** Closes it after the function has failed. */
    Object abort();

    /** Whether the run that it is part of goes on; nothing is called any more when not. */
    boolean goesOn();
  }

  private final AsyncRealm realm = AsyncRealm.current();
  private final PromiseObject promise = new PromiseObject(realm);
  private final Scope scope;
  private final ScriptFunction body;

  private ScopedCall(Scope scope, ScriptFunction body) {
    this.scope = scope;
    this.body = body;
  }

  /** Gives a promise that is settled as the function was, once the scope is closed. */
  public static ScriptObject start(Scope scope, ScriptFunction body) {
    ScopedCall call = new ScopedCall(scope, body);
    call.await(scope::open, call::run, call.promise::reject);
    return call.promise;
  }

  private void run(Object opened) {
    await(() -> ScriptRuntime.apply(body, UNDEFINED, opened), this::complete, this::abort);
  }

  private void complete(Object result) {
    if (!scope.goesOn()) {
      return;
    }
    await(scope::complete, unused -> promise.fulfil(result), promise::reject);
  }

  private void abort(Object reason) {
    if (!scope.goesOn()) {
      return;
    }
    await(scope::abort, unused -> promise.reject(reason), unused -> promise.reject(reason));
  }

  private void await(Supplier<Object> step, Consumer<Object> next, Consumer<Object> failed) {
    Object value;
    try {
      value = step.get();
    } catch (Throwable thrown) {
      failed.accept(Thrown.value(thrown));
      return;
    }
    PromiseObject.of(value, realm)
        .then(
            new Settled() {
              @Override
              public void fulfilled(Object settled) {
                next.accept(settled);
              }

              @Override
              public void rejected(Object reason) {
                failed.accept(reason);
              }
            });
  }
}

package dev.iotajs.sandbox.internal.guest.async;

import static org.openjdk.nashorn.internal.runtime.ScriptRuntime.UNDEFINED;

import dev.iotajs.sandbox.internal.guest.async.Machine.Resumption;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;

/** A call of an async function. */
public final class AsyncFunction implements Settled {
  private final AsyncRealm realm;
  private final Machine machine;
  private final PromiseObject promise;

  private AsyncFunction(AsyncRealm realm, ScriptFunction step) {
    this.realm = realm;
    this.machine = new Machine(step);
    this.promise = new PromiseObject(realm);
  }

  /**
   * Runs a state machine up to its first await.
   *
   * @return the promise of its result
   */
  public static PromiseObject start(ScriptFunction step) {
    AsyncFunction call = new AsyncFunction(AsyncRealm.current(), step);
    call.resume(Resumption.NEXT, UNDEFINED);
    return call.promise;
  }

  private void resume(Resumption first, Object sent) {
    Resumption how = first;
    Object value = sent;
    while (true) {
      try {
        value = machine.resume(how, value);
      } catch (Throwable thrown) {
        promise.reject(Thrown.value(thrown));
        return;
      }
      if (machine.done()) {
        promise.resolve(value);
        return;
      }
      try {
        PromiseObject.of(value, realm).then(this);
        return;
      } catch (Throwable thrown) {
        how = Resumption.THROW;
        value = Thrown.value(thrown);
      }
    }
  }

  @Override
  public void fulfilled(Object value) {
    resume(Resumption.NEXT, value);
  }

  @Override
  public void rejected(Object reason) {
    resume(Resumption.THROW, reason);
  }
}

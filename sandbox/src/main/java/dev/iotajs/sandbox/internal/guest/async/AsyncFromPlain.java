package dev.iotajs.sandbox.internal.guest.async;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.IteratorRecord;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import java.util.function.Supplier;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** A plain iterator as an asynchronous one, whose values and errors are all awaited. */
public final class AsyncFromPlain {
  private final AsyncRealm realm = AsyncRealm.of(Global.instance());
  private final IteratorRecord plain;
  private boolean more;

  /** Around an iterator that nobody else steps. */
  public AsyncFromPlain(IteratorRecord plain) {
    this.plain = plain;
  }

  /** Goes to the next value: the promise of it. */
  public ScriptObject next() {
    return promise(
        () -> {
          more = plain.step();
          return awaited(plain.value(), more);
        });
  }

  /** Whether the last promise, when it is kept, gives a value and not the end. */
  public boolean more() {
    return more;
  }

  /** Ends it before it has ended by itself: the promise that this is done. */
  public ScriptObject end() {
    return promise(
        () -> {
          ScriptObject iterator = plain.iterator();
          ScriptFunction method = Values.method(iterator, "return");
          if (method == null) {
            return PromiseObject.of(ScriptRuntime.UNDEFINED, realm);
          }
          Object result = ScriptRuntime.apply(method, iterator);
          if (!(result instanceof ScriptObject)) {
            throw Errors.type("The result of the iterator's method 'return' is not an object");
          }
          return awaited(((ScriptObject) result).get("value"), false);
        });
  }

  private PromiseObject promise(Supplier<PromiseObject> work) {
    try {
      return work.get();
    } catch (Throwable thrown) {
      PromiseObject failed = new PromiseObject(realm);
      failed.reject(Thrown.value(thrown));
      return failed;
    }
  }

  /** The value that something comes to, one job after it has come to it. */
  private PromiseObject awaited(Object value, boolean closes) {
    PromiseObject answer = new PromiseObject(realm);
    PromiseObject.of(value, realm)
        .then(
            new Settled() {
              @Override
              public void fulfilled(Object result) {
                answer.fulfil(result);
              }

              @Override
              public void rejected(Object reason) {
                if (closes) {
                  plain.abort();
                }
                answer.reject(reason);
              }
            });
    return answer;
  }
}

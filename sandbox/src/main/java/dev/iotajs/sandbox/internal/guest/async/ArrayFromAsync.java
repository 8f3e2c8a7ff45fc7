package dev.iotajs.sandbox.internal.guest.async;

import static org.openjdk.nashorn.internal.runtime.ScriptRuntime.UNDEFINED;

import dev.iotajs.sandbox.internal.guest.library.Builtin;
import dev.iotajs.sandbox.internal.guest.library.Spec;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** {@code Array.fromAsync}: one item after the other, each waited for. */
public final class ArrayFromAsync {
  private final AsyncRealm realm;
  private final PromiseObject promise;
  private final ScriptFunction mapper;
  private final Object receiver;
  private ScriptObject target;

  /** What the items come from: an iterator and its method, or something like an array. */
  private ScriptObject source;

  private Object next;
  private boolean iterates;

  /** Whether the iterator gives promises; else its values are waited for. */
  private boolean asynchronous;

  private double length;
  private double index;

  private ArrayFromAsync(AsyncRealm realm, ScriptFunction mapper, Object receiver) {
    this.realm = realm;
    this.promise = new PromiseObject(realm);
    this.mapper = mapper;
    this.receiver = receiver;
  }

  /** {@code Array.fromAsync}. */
  @Builtin(length = 1)
  public static Object fromAsync(Object self, Object items, Object mapper, Object receiver) {
    AsyncRealm realm = AsyncRealm.current();
    boolean mapped = mapper instanceof ScriptFunction;
    ArrayFromAsync work =
        new ArrayFromAsync(realm, mapped ? (ScriptFunction) mapper : null, receiver);
    work.attempt(
        () -> {
          if (!mapped && mapper != UNDEFINED) {
            throw Errors.type(Spec.show(mapper) + " is not a function");
          }
          work.start(self, items);
        });
    return work.promise;
  }

  private void start(Object constructor, Object items) {
    ScriptFunction method = Spec.method(items, WellKnown.ASYNC_ITERATOR);
    asynchronous = method != null;
    if (method == null) {
      method = Spec.method(items, WellKnown.ITERATOR);
    }
    iterates = method != null;
    boolean constructs = Values.isConstructor(constructor);
    if (iterates) {
      target = constructs ? Spec.object(Spec.construct(constructor)) : Spec.array();
      source = Spec.object(Spec.call(method, items));
      next = source.get("next");
    } else {
      source = Spec.toObject(items);
      length = Spec.length(source);
      target =
          constructs
              ? Spec.object(Spec.construct(constructor, Spec.number(length)))
              : emptyArray(length);
    }
    advance();
  }

  private static ScriptObject emptyArray(double length) {
    ScriptObject array = Spec.array();
    array.set("length", Spec.number(length), 0);
    return array;
  }

  private void advance() {
    if (!iterates) {
      if (index < length) {
        await(source.get(index), this::take, false);
      } else {
        finish();
      }
    } else if (asynchronous) {
      await(Spec.call(Spec.callable(next), source), result -> step(Results.checked(result)), false);
    } else {
      step(Results.checked(Spec.call(Spec.callable(next), source)));
    }
  }

  private void step(ScriptObject result) {
    if (Results.done(result)) {
      Object unused = asynchronous ? null : result.get("value");
      finish();
    } else if (asynchronous) {
      take(result.get("value"));
    } else {
      await(result.get("value"), this::take, true);
    }
  }

  private void take(Object item) {
    if (mapper == null) {
      put(item);
      return;
    }
    boolean unused =
        closingOnError(
            () -> {
              Object mapped = Spec.call(mapper, receiver, item, Spec.number(index));
              await(mapped, this::put, true);
            });
  }

  private void put(Object value) {
    if (closingOnError(() -> Spec.define(target, JSType.toString(index), value))) {
      index++;
      advance();
    }
  }

  private void finish() {
    Spec.set(target, "length", Spec.number(index));
    promise.resolve(target);
  }

  /** Something that a script's code does and that may fail. */
  private interface Step {
    void run();
  }

  /** Goes on with a value. */
  private interface Taker {
    void take(Object value);
  }

  private void attempt(Step step) {
    try {
      step.run();
    } catch (Throwable thrown) {
      promise.reject(Thrown.value(thrown));
    }
  }

  private void await(Object value, Taker taker, boolean closes) {
    PromiseObject.of(value, realm)
        .then(
            new Settled() {
              @Override
              public void fulfilled(Object settled) {
                attempt(() -> taker.take(settled));
              }

              @Override
              public void rejected(Object reason) {
                if (closes) {
                  close(reason);
                } else {
                  promise.reject(reason);
                }
              }
            });
  }

  /** False if it failed; then all that is left has been done. */
  private boolean closingOnError(Step step) {
    try {
      step.run();
      return true;
    } catch (Throwable thrown) {
      close(Thrown.value(thrown));
      return false;
    }
  }

  /** Closes the iterator, waits for that, and rejects in any case. */
  private void close(Object reason) {
    if (!iterates) {
      promise.reject(reason);
      return;
    }
    try {
      ScriptFunction method = Spec.method(source, "return");
      Object result = method == null ? UNDEFINED : Spec.call(method, source);
      if (asynchronous && method != null) {
        PromiseObject.of(result, realm)
            .then(
                new Settled() {
                  @Override
                  public void fulfilled(Object settled) {
                    promise.reject(reason);
                  }

                  @Override
                  public void rejected(Object other) {
                    promise.reject(reason);
                  }
                });
        return;
      }
    } catch (Throwable thrown) {
      Object unused = Thrown.value(thrown);
    }
    promise.reject(reason);
  }
}

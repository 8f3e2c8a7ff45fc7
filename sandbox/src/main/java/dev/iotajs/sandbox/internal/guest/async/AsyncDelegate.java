package dev.iotajs.sandbox.internal.guest.async;

import dev.iotajs.sandbox.internal.guest.async.Machine.Resumption;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** The iterator of a {@code yield*} in an async generator. */
final class AsyncDelegate {
  private final AsyncGeneratorObject generator;
  private final AsyncRealm realm;
  private final Delegate iterator;

  /** Whether its results are awaited as they are; else their values are. */
  private final boolean asynchronous;

  private AsyncDelegate(
      AsyncGeneratorObject generator, AsyncRealm realm, Delegate iterator, boolean asynchronous) {
    this.generator = generator;
    this.realm = realm;
    this.iterator = iterator;
    this.asynchronous = asynchronous;
  }

  static AsyncDelegate to(Object iterable, AsyncGeneratorObject generator, AsyncRealm realm) {
    ScriptFunction method =
        Values.isNullish(iterable) ? null : Values.method(iterable, WellKnown.ASYNC_ITERATOR);
    if (method == null) {
      return new AsyncDelegate(generator, realm, Delegate.to(iterable), false);
    }
    Delegate iterator = Delegate.from(ScriptRuntime.apply(method, iterable));
    return new AsyncDelegate(generator, realm, iterator, true);
  }

  void resume(Resumption how, Object value) {
    try {
      forward(how, value);
    } catch (Throwable thrown) {
      generator.delegateEnds(Resumption.THROW, Thrown.value(thrown));
    }
  }

  private void forward(Resumption how, Object value) {
    Object result = iterator.forward(how, value);
    if (result == null && how == Resumption.THROW) {
      closeForThrow();
    } else if (result == null) {
      generator.delegateEnds(Resumption.RETURN, value);
    } else if (asynchronous) {
      PromiseObject.of(result, realm).then(new Awaiting(r -> take(how, r)));
    } else {
      awaitValue(Results.checked(result)).then(new Awaiting(r -> take(how, r)));
    }
  }

  /** What an asynchronous iterator around a plain one would give. */
  private PromiseObject awaitValue(ScriptObject result) {
    boolean done = Results.done(result);
    Object value = result.get("value");
    PromiseObject answer = new PromiseObject(realm);
    PromiseObject.of(value, realm)
        .then(
            new Settled() {
              @Override
              public void fulfilled(Object awaited) {
                answer.resolve(Results.of(awaited, done, realm.global()));
              }

              @Override
              public void rejected(Object reason) {
                answer.reject(reason);
              }
            });
    return answer;
  }

  private void take(Resumption how, Object given) {
    ScriptObject result = Results.checked(given);
    if (Results.done(result)) {
      Object value = result.get("value");
      generator.delegateEnds(how == Resumption.RETURN ? how : Resumption.NEXT, value);
    } else {
      generator.yielded(result.get("value"));
    }
  }

  /** An iterator without a method throw is closed before the TypeError about that. */
  private void closeForThrow() {
    ScriptFunction close = iterator.method("return");
    Object result = close == null ? null : ScriptRuntime.apply(close, iterator.iterator);
    if (close == null) {
      throw Delegate.cannotThrow();
    }
    Object awaited = asynchronous ? result : Results.checked(result);
    PromiseObject.of(awaited, realm)
        .then(
            new Awaiting(
                closed -> {
                  Results.checked(closed);
                  throw Delegate.cannotThrow();
                }));
  }

  /** What is done with a result of the iterator. */
  private interface Taker {
    void take(Object result);
  }

  private final class Awaiting implements Settled {
    private final Taker taker;

    Awaiting(Taker taker) {
      this.taker = taker;
    }

    @Override
    public void fulfilled(Object value) {
      try {
        taker.take(value);
      } catch (Throwable thrown) {
        generator.delegateEnds(Resumption.THROW, Thrown.value(thrown));
      }
    }

    @Override
    public void rejected(Object reason) {
      generator.delegateEnds(Resumption.THROW, reason);
    }
  }
}

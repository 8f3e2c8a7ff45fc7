package dev.iotajs.sandbox.internal.guest.async;

import static org.openjdk.nashorn.internal.runtime.ScriptRuntime.UNDEFINED;

import dev.iotajs.sandbox.internal.guest.async.Machine.Resumption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** An async generator: a state machine, and the requests that wait for it. */
public final class AsyncGeneratorObject extends ScriptObject {
  private static final PropertyMap EMPTY = PropertyMap.newMap();

  /** A call of next, throw or return that has not been answered. */
  private static final class Request {
    final Resumption how;
    final Object value;
    final PromiseObject answer;

    Request(Resumption how, Object value, PromiseObject answer) {
      this.how = how;
      this.value = value;
      this.answer = answer;
    }
  }

  private final AsyncRealm realm;
  private final Machine machine;
  private final Deque<Request> requests = new ArrayDeque<>(2);

  /** Whether it is at work on the first request, perhaps waiting for something. */
  private boolean busy;

  /** The iterator of the {@code yield*} that it is in, or null. */
  private AsyncDelegate delegate;

  private AsyncGeneratorObject(AsyncRealm realm, Machine machine) {
    super(EMPTY);
    this.realm = realm;
    this.machine = machine;
  }

  /**
   * An async generator that has not begun.
   *
   * @param function whose property {@code prototype} is inherited from
   * @param step the state machine
   */
  public static AsyncGeneratorObject create(ScriptFunction function, ScriptFunction step) {
    AsyncRealm realm = AsyncRealm.of(Global.instance());
    AsyncGeneratorObject generator = new AsyncGeneratorObject(realm, new Machine(step));
    Object prototype = function.getPrototype();
    generator.setInitialProto(
        prototype instanceof ScriptObject
            ? (ScriptObject) prototype
            : realm.asyncGeneratorPrototype());
    return generator;
  }

  @Override
  public String getClassName() {
    return "AsyncGenerator";
  }

  void request(Resumption how, Object value, PromiseObject answer) {
    requests.add(new Request(how, value, answer));
    if (!busy) {
      busy = true;
      serve();
    }
  }

  /** Goes to work on the first request; there is one. */
  private void serve() {
    Request first = requests.peek();
    if (machine.fresh() && first.how != Resumption.NEXT) {
      machine.end();
    }
    if (machine.done()) {
      drain();
    } else {
      resumeYield(first.how, first.value);
    }
  }

  /** Goes on at a yield. A value to return is awaited before. */
  private void resumeYield(Resumption how, Object value) {
    if (how == Resumption.RETURN) {
      await(value, awaited -> resume(Resumption.RETURN, awaited));
    } else {
      resume(how, value);
    }
  }

  private void resume(Resumption how, Object value) {
    if (delegate == null) {
      step(how, value);
    } else {
      delegate.resume(how, value);
    }
  }

  private void step(Resumption how, Object value) {
    Object result;
    try {
      result = machine.resume(how, value);
    } catch (Throwable thrown) {
      finish(false, Thrown.value(thrown));
      return;
    }
    if (machine.done()) {
      finish(true, result);
      return;
    }
    switch (machine.kind()) {
      case Machine.DELEGATE:
        delegateTo(result);
        break;
      case Machine.ASYNC_YIELD:
        await(result, this::yielded);
        break;
      default:
        await(result, awaited -> step(Resumption.NEXT, awaited));
    }
  }

  /** Waits for a value; if that fails, the exception comes where the machine is. */
  void await(Object value, Consumer<Object> then) {
    PromiseObject promise;
    try {
      promise = PromiseObject.of(value, realm);
    } catch (Throwable thrown) {
      resume(Resumption.THROW, Thrown.value(thrown));
      return;
    }
    promise.then(
        new Settled() {
          @Override
          public void fulfilled(Object awaited) {
            then.accept(awaited);
          }

          @Override
          public void rejected(Object reason) {
            resume(Resumption.THROW, reason);
          }
        });
  }

  // ---- Answers

  /** Answers the first request with a value that was yielded, and goes on with the next one. */
  void yielded(Object value) {
    answer(Results.of(value, false, realm.global()));
    Request next = requests.peek();
    if (next == null) {
      busy = false;
    } else {
      resumeYield(next.how, next.value);
    }
  }

  private void answer(Object result) {
    requests.remove().answer.resolve(result);
  }

  /** Answers the first request with how the machine has ended, then all others. */
  private void finish(boolean normally, Object value) {
    if (normally) {
      answer(Results.of(value, true, realm.global()));
    } else {
      requests.remove().answer.reject(value);
    }
    drain();
  }

  /** Answers requests after the machine's end. */
  private void drain() {
    while (!requests.isEmpty()) {
      Request next = requests.peek();
      if (next.how == Resumption.RETURN) {
        awaitReturned(next.value);
        return;
      }
      if (next.how == Resumption.THROW) {
        requests.remove().answer.reject(next.value);
      } else {
        answer(Results.of(UNDEFINED, true, realm.global()));
      }
    }
    busy = false;
  }

  private void awaitReturned(Object value) {
    PromiseObject promise;
    try {
      promise = PromiseObject.of(value, realm);
    } catch (Throwable thrown) {
      finish(false, Thrown.value(thrown));
      return;
    }
    promise.then(
        new Settled() {
          @Override
          public void fulfilled(Object awaited) {
            finish(true, awaited);
          }

          @Override
          public void rejected(Object reason) {
            finish(false, reason);
          }
        });
  }

  // ---- yield*

  private void delegateTo(Object iterable) {
    try {
      delegate = AsyncDelegate.to(iterable, this, realm);
    } catch (Throwable thrown) {
      step(Resumption.THROW, Thrown.value(thrown));
      return;
    }
    delegate.resume(Resumption.NEXT, UNDEFINED);
  }

  /** The iterator of {@code yield*} has come to its end. */
  void delegateEnds(Resumption how, Object value) {
    delegate = null;
    step(how, value);
  }
}

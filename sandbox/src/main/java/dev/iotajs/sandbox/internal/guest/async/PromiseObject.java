package dev.iotajs.sandbox.internal.guest.async;

import static org.openjdk.nashorn.internal.runtime.ScriptRuntime.UNDEFINED;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** A promise. */
public final class PromiseObject extends ScriptObject {
  private static final PropertyMap EMPTY = PropertyMap.newMap();

  private enum State {
    PENDING,
    FULFILLED,
    REJECTED
  }

  private final AsyncRealm realm;
  private State state = State.PENDING;
  private Object result = UNDEFINED;
  private boolean handled;

  /** Who waits for it: null, one, or a list of several. */
  private Object waiting;

  PromiseObject(AsyncRealm realm) {
    super(EMPTY);
    this.realm = realm;
    setInitialProto(realm.promisePrototype());
  }

  @Override
  public String getClassName() {
    return "Promise";
  }

  /** Whether it has no result yet. */
  public boolean isPending() {
    return state == State.PENDING;
  }

  /** Whether its result is a reason. */
  public boolean isRejected() {
    return state == State.REJECTED;
  }

  /** The value or the reason. */
  public Object result() {
    return result;
  }

  /** Whether somebody takes care of a rejection. */
  boolean isHandled() {
    return handled;
  }

  void markHandled() {
    handled = true;
  }

  /** Settles it with a value that is no promise. */
  void fulfil(Object value) {
    settle(State.FULFILLED, value);
  }

  void reject(Object reason) {
    if (!handled) {
      realm.loop().rejectedUnhandled(this);
    }
    settle(State.REJECTED, reason);
  }

  private void settle(State settled, Object value) {
    Object reactions = waiting;
    state = settled;
    result = value;
    waiting = null;
    if (reactions instanceof Settled) {
      enqueue((Settled) reactions);
    } else if (reactions != null) {
      for (Object reaction : (List<?>) reactions) {
        enqueue((Settled) reaction);
      }
    }
  }

  private void enqueue(Settled reaction) {
    Object value = result;
    realm
        .loop()
        .enqueue(
            state == State.FULFILLED
                ? () -> reaction.fulfilled(value)
                : () -> reaction.rejected(value));
  }

  /** Has something done when it is settled, in a job of its own also if it is settled already. */
  void then(Settled reaction) {
    handled = true;
    if (state != State.PENDING) {
      enqueue(reaction);
    } else if (waiting == null) {
      waiting = reaction;
    } else if (waiting instanceof Settled) {
      List<Object> both = new ArrayList<>(4);
      both.add(waiting);
      both.add(reaction);
      waiting = both;
    } else {
      @SuppressWarnings("unchecked") // only made above
      List<Object> all = (List<Object>) waiting;
      all.add(reaction);
    }
  }

  /** Settles it as another value is settled, if that is a promise or has a method then. */
  void resolve(Object value) {
    if (!(value instanceof ScriptObject)) {
      fulfil(value);
      return;
    }
    if (value == this) {
      reject(Errors.type("A promise cannot be resolved with itself").thrown);
      return;
    }
    Object then;
    try {
      then = ((ScriptObject) value).get("then");
    } catch (Throwable thrown) {
      reject(Thrown.value(thrown));
      return;
    }
    if (then instanceof ScriptFunction) {
      realm.loop().enqueue(() -> follow((ScriptObject) value, (ScriptFunction) then));
    } else {
      fulfil(value);
    }
  }

  private void follow(ScriptObject thenable, ScriptFunction then) {
    ResolvingFunctions functions = null;
    try {
      if (realm.isBuiltinThen(then) && isPlain(thenable)) {
        ((PromiseObject) thenable).then(new Following());
        return;
      }
      functions = new ResolvingFunctions(this);
      ScriptRuntime.apply(then, thenable, functions.resolve(), functions.reject());
    } catch (Throwable thrown) {
      Object reason = Thrown.value(thrown);
      if (functions == null) {
        reject(reason);
      } else {
        functions.rejectOnce(reason);
      }
    }
  }

  /** Whether its method then would make a promise of the plain kind. */
  private boolean isPlain(ScriptObject thenable) {
    return thenable instanceof PromiseObject
        && ((PromiseObject) thenable).realm == realm
        && thenable.get("constructor") == realm.promiseConstructor();
  }

  private final class Following implements Settled {
    @Override
    public void fulfilled(Object value) {
      resolve(value);
    }

    @Override
    public void rejected(Object reason) {
      reject(reason);
    }
  }

  /** The value itself if it is a plain promise, else a promise resolved with it. */
  static PromiseObject of(Object value, AsyncRealm realm) {
    if (value instanceof PromiseObject
        && ((PromiseObject) value).get("constructor") == realm.promiseConstructor()) {
      return (PromiseObject) value;
    }
    PromiseObject promise = new PromiseObject(realm);
    promise.resolve(value);
    return promise;
  }
}

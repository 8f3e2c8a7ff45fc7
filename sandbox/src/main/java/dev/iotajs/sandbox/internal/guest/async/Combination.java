package dev.iotajs.sandbox.internal.guest.async;

import static org.openjdk.nashorn.internal.runtime.ScriptRuntime.UNDEFINED;

import dev.iotajs.sandbox.internal.guest.operations.IteratorRecord;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Several promises made one: {@code Promise.all} and its like. */
final class Combination {
  /** What comes out. */
  enum Kind {
    /** A list of all values, or the first rejection. */
    ALL,
    /** A list of how all were settled. */
    ALL_SETTLED,
    /** The first value, or an AggregateError of all rejections. */
    ANY,
    /** What is settled first. */
    RACE
  }

  private final Kind kind;
  private final AsyncRealm realm;
  private final Capability capability;

  /** What has come of each, or null; made an array at the end. */
  private final List<Object> outcomes = new ArrayList<>();

  /** How many are still missing; one more while the list is read. */
  private int missing = 1;

  private Combination(Kind kind, AsyncRealm realm, Capability capability) {
    this.kind = kind;
    this.realm = realm;
    this.capability = capability;
  }

  /** Combines what an iterable has, by the promises of a constructor. */
  static Object of(Object constructor, Object iterable, Kind kind) {
    AsyncRealm realm = AsyncRealm.current();
    Capability capability = Capability.of(constructor, realm);
    Combination combination = new Combination(kind, realm, capability);
    IteratorRecord iterator = null;
    try {
      ScriptFunction resolve = Values.function(((ScriptObject) constructor).get("resolve"));
      iterator = IteratorRecord.of(iterable);
      while (iterator.step()) {
        combination.add(Values.call(resolve, constructor, iterator.value()));
      }
      combination.settled();
    } catch (Throwable thrown) {
      Object reason = Thrown.value(thrown);
      if (iterator != null) {
        iterator.abort();
      }
      capability.reject(reason);
    }
    return capability.promise();
  }

  private void add(Object promise) {
    int index = outcomes.size();
    outcomes.add(UNDEFINED);
    missing++;
    Element element = new Element(this, index);
    Object onFulfilled = capability.resolver();
    Object onRejected = capability.rejecter();
    if (kind == Kind.ALL || kind == Kind.ALL_SETTLED) {
      onFulfilled = Element.FULFILLED.create(element);
    }
    if (kind == Kind.ANY || kind == Kind.ALL_SETTLED) {
      onRejected = Element.REJECTED.create(element);
    }
    PromisePrototype.callThen(promise, onFulfilled, onRejected);
  }

  private void settled() {
    missing--;
    if (missing > 0 || kind == Kind.RACE) {
      return;
    }
    Object list = realm.global().wrapAsObject(outcomes.toArray());
    if (kind == Kind.ANY) {
      capability.reject(AggregateErrors.create(list, "All promises were rejected", realm));
    } else {
      capability.resolve(list);
    }
  }

  /** One of the promises; the first call of its functions counts. */
  private static final class Element extends Closures.State {
    static final Closures.Kind FULFILLED =
        new Closures.Kind(MethodHandles.lookup(), "fulfilled", Element.class, 1);
    static final Closures.Kind REJECTED =
        new Closures.Kind(MethodHandles.lookup(), "rejected", Element.class, 1);

    private Combination all;
    private final int index;

    Element(Combination all, int index) {
      this.all = all;
      this.index = index;
    }

    @SuppressWarnings("unused") // by FULFILLED
    private static Object fulfilled(Element element, Object value) {
      return element.settle("fulfilled", "value", value);
    }

    @SuppressWarnings("unused") // by REJECTED
    private static Object rejected(Element element, Object reason) {
      return element.settle("rejected", "reason", reason);
    }

    private Object settle(String status, String name, Object value) {
      Combination combination = all;
      if (combination != null) {
        all = null;
        Object outcome = value;
        if (combination.kind == Kind.ALL_SETTLED) {
          ScriptObject object = combination.realm.global().newObject();
          object.set("status", status, 0);
          object.set(name, value, 0);
          outcome = object;
        }
        combination.outcomes.set(index, outcome);
        combination.settled();
      }
      return UNDEFINED;
    }
  }
}

package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** What {@code map}, {@code filter} and their like give: an iterator over another iterator. */
public final class IteratorHelper extends ScriptObject {
  private static final PropertyMap SHAPE = PropertyMap.newMap(IteratorHelper.class);
  private static final Template PROTOTYPE =
      new Template().functions(IteratorHelper.class).tag("Iterator Helper");
  private static final String NAME = "%IteratorHelperPrototype%";

  /** Goes from value to value. */
  interface Steps {
    /** Stands for the end. */
    Object END = new Object();

    /** The next value, or {@link #END}; after an error there are no more values. */
    Object next();

    /** Closes what is open besides the iterator that the values come from. */
    default void closeInner() {}
  }

  private enum State {
    START,
    SUSPENDED,
    RUNNING,
    DONE
  }

  private final ScriptObject underlying;
  private final Steps steps;
  private State state = State.START;

  /** Over an iterator, which is closed with it; null if the steps have none of their own. */
  IteratorHelper(ScriptObject underlying, Steps steps) {
    super((ScriptObject) Globals.original(Global.instance(), NAME), SHAPE);
    this.underlying = underlying;
    this.steps = steps;
  }

  static void install() {
    Globals.hidden(NAME, g -> PROTOTYPE.object(Intrinsics.ITERATOR_PROTOTYPE.of(g)));
  }

  private static IteratorHelper of(Object self) {
    if (!(self instanceof IteratorHelper)) {
      throw Errors.type(Spec.show(self) + " is not an Iterator Helper");
    }
    IteratorHelper helper = (IteratorHelper) self;
    if (helper.state == State.RUNNING) {
      throw Errors.type("The Iterator Helper is already running");
    }
    return helper;
  }

  /** {@code next}. */
  @Builtin
  public static Object next(Object self) {
    IteratorHelper helper = of(self);
    Object value = helper.state == State.DONE ? Steps.END : helper.advance();
    return value == Steps.END ? Spec.result(Spec.UNDEFINED, true) : Spec.result(value, false);
  }

  private Object advance() {
    state = State.RUNNING;
    State after = State.DONE;
    try {
      Object value = steps.next();
      after = value == Steps.END ? State.DONE : State.SUSPENDED;
      return value;
    } finally {
      state = after;
    }
  }

  /** {@code return}. */
  @Builtin(name = "return")
  public static Object close(Object self) {
    IteratorHelper helper = of(self);
    if (helper.state != State.DONE) {
      boolean started = helper.state == State.SUSPENDED;
      helper.state = started ? State.RUNNING : State.DONE;
      try {
        helper.closeAll(started);
      } finally {
        helper.state = State.DONE;
      }
    }
    return Spec.result(Spec.UNDEFINED, true);
  }

  private void closeAll(boolean started) {
    if (started) {
      try {
        steps.closeInner();
      } catch (RuntimeException e) {
        throw underlying == null ? e : Iteration.abort(underlying, e);
      }
    }
    if (underlying != null) {
      Iteration.close(underlying);
    }
  }
}

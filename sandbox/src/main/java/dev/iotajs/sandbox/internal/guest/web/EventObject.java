package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.library.Builtin;
import dev.iotajs.sandbox.internal.guest.library.Spec;
import java.util.function.Function;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** {@code Event}, without a tree of targets: it goes to its target, and nowhere else. */
public class EventObject extends WebObject {
  static final Interface INTERFACE =
      new Interface("Event", 1, EventObject.class, arguments -> new EventObject(arguments, false))
          .constant("NONE", 0)
          .constant("CAPTURING_PHASE", 1)
          .constant("AT_TARGET", 2)
          .constant("BUBBLING_PHASE", 3);

  /** {@code CustomEvent}. */
  @SuppressWarnings("ClassInitializationDeadlock") // initialised before the first script runs
  static final Interface CUSTOM =
      new Interface("CustomEvent", 1, Custom.class, Custom::new).parent(INTERFACE);

  private final String type;
  private final boolean bubbles;
  private final boolean cancelable;
  private final boolean composed;
  private final boolean trusted;
  private final double time = PerformanceFunctions.milliseconds();
  EventTargetObject target;
  boolean dispatching;
  boolean stopped;
  boolean passive;
  private boolean prevented;

  private EventObject(Object[] arguments, boolean trusted) {
    this(INTERFACE, arguments, trusted);
  }

  private EventObject(Interface of, Object[] arguments, boolean trusted) {
    super(of);
    Arguments.require(arguments, 1, "Event");
    type = Arguments.text(arguments[0]);
    Object options = Arguments.get(arguments, 1);
    bubbles = Arguments.flag(options, "bubbles");
    cancelable = Arguments.flag(options, "cancelable");
    composed = Arguments.flag(options, "composed");
    this.trusted = trusted;
  }

  /** An event that no script has made. */
  static EventObject trusted(String type) {
    return new EventObject(new Object[] {type}, true);
  }

  /** An event with a value. */
  public static final class Custom extends EventObject {
    private final Object detail;

    private Custom(Object[] arguments) {
      super(CUSTOM, arguments, false);
      Object given = Arguments.member(Arguments.get(arguments, 1), "detail");
      detail = Spec.isUndefined(given) ? null : given;
    }

    /** The attribute {@code detail}. */
    @Builtin(getter = true)
    public static Object detail(Object self) {
      return receiver(Custom.class, self).detail;
    }
  }

  @Override
  public String getClassName() {
    return "Event";
  }

  private static Object read(Object self, Function<EventObject, Object> attribute) {
    return attribute.apply(receiver(EventObject.class, self));
  }

  String typeName() {
    return type;
  }

  boolean isPrevented() {
    return prevented;
  }

  private ScriptObject present() {
    return dispatching ? target : null;
  }

  /** The attribute {@code type}. */
  @Builtin(getter = true)
  public static Object type(Object self) {
    return read(self, event -> event.type);
  }

  /** The attribute {@code target}. */
  @Builtin(getter = true)
  public static Object target(Object self) {
    return read(self, event -> event.target);
  }

  /** The attribute {@code currentTarget}. */
  @Builtin(getter = true)
  public static Object currentTarget(Object self) {
    return read(self, event -> event.present());
  }

  /** The attribute {@code eventPhase}. */
  @Builtin(getter = true)
  public static Object eventPhase(Object self) {
    return read(self, event -> event.dispatching ? 2 : 0);
  }

  /** The attribute {@code bubbles}. */
  @Builtin(getter = true)
  public static Object bubbles(Object self) {
    return read(self, event -> event.bubbles);
  }

  /** The attribute {@code cancelable}. */
  @Builtin(getter = true)
  public static Object cancelable(Object self) {
    return read(self, event -> event.cancelable);
  }

  /** The attribute {@code composed}. */
  @Builtin(getter = true)
  public static Object composed(Object self) {
    return read(self, event -> event.composed);
  }

  /** The attribute {@code defaultPrevented}. */
  @Builtin(getter = true)
  public static Object defaultPrevented(Object self) {
    return read(self, event -> event.prevented);
  }

  /** The attribute {@code isTrusted}. */
  @Builtin(getter = true)
  public static Object isTrusted(Object self) {
    return read(self, event -> event.trusted);
  }

  /** The attribute {@code timeStamp}. */
  @Builtin(getter = true)
  public static Object timeStamp(Object self) {
    return read(self, event -> Spec.number(event.time));
  }

  /** {@code composedPath}. */
  @Builtin
  public static Object composedPath(Object self) {
    ScriptObject current = receiver(EventObject.class, self).present();
    return current == null ? Spec.array() : Spec.array(current);
  }

  /** {@code preventDefault}. */
  @Builtin
  public static Object preventDefault(Object self) {
    EventObject event = receiver(EventObject.class, self);
    event.prevented |= event.cancelable && !event.passive;
    return Spec.UNDEFINED;
  }

  /** {@code stopPropagation}: there is no further target. */
  @Builtin
  public static Object stopPropagation(Object self) {
    receiver(EventObject.class, self);
    return Spec.UNDEFINED;
  }

  /** {@code stopImmediatePropagation}. */
  @Builtin
  public static Object stopImmediatePropagation(Object self) {
    receiver(EventObject.class, self).stopped = true;
    return Spec.UNDEFINED;
  }
}

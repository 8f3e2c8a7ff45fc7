package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.library.Builtin;
import dev.iotajs.sandbox.internal.guest.library.Spec;

/** {@code AbortController}. */
public final class AbortControllerObject extends WebObject {
  static final Interface INTERFACE =
      new Interface(
          "AbortController",
          0,
          AbortControllerObject.class,
          arguments -> new AbortControllerObject());

  private final AbortSignalObject signal = new AbortSignalObject();

  private AbortControllerObject() {
    super(INTERFACE);
  }

  @Override
  public String getClassName() {
    return "AbortController";
  }

  /** The attribute {@code signal}. */
  @Builtin(getter = true)
  public static Object signal(Object self) {
    return receiver(AbortControllerObject.class, self).signal;
  }

  /** {@code abort}. */
  @Builtin
  public static Object abort(Object self, Object reason) {
    receiver(AbortControllerObject.class, self).signal.abort(reason);
    return Spec.UNDEFINED;
  }
}

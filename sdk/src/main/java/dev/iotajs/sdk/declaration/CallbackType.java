package dev.iotajs.sdk.declaration;

import java.util.function.Consumer;

/**
 * A function of the script with one parameter, which gives a {@code T} or a promise of it. What it
 * takes part in is a {@link dev.iotajs.sandbox.HostScope}, which checks that it is a function.
 */
public final class CallbackType implements Type {
  private final String parameter;
  private final Type type;

  /**
   * A function's type.
   *
   * @param parameter its parameter's name
   * @param type its parameter's type
   */
  public CallbackType(String parameter, Type type) {
    this.parameter = parameter;
    this.type = type;
  }

  @Override
  public String typescript() {
    return "(" + parameter + ": " + type.typescript() + ") => T | Promise<T>";
  }

  /** Nothing is checked: functions do not cross. */
  @Override
  public void check(Object value, String place) {}

  @Override
  public void parts(Consumer<Type> visitor) {
    visitor.accept(type);
  }
}

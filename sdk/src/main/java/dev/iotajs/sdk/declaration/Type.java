package dev.iotajs.sdk.declaration;

import java.util.function.Consumer;

/** A type of values that cross between scripts and the host. Immutable. */
public interface Type {
  /**
   * The type in TypeScript.
   *
   * @return an expression of a type
   */
  String typescript();

  /**
   * Checks a value that a script has passed.
   *
   * @param value null, a Boolean, Number, String, List or Map
   * @param place where the value stands, for messages, as in {@code options.limit}
   * @throws dev.iotajs.sandbox.HostFunctionException {@code INVALID_ARGUMENT} with what was
   *     expected, if it is none of this type
   */
  void check(Object value, String place);

  /**
   * Shows the types that this one is made of, for writing declarations of those that have names.
   *
   * @param visitor is given each of them
   */
  default void parts(Consumer<Type> visitor) {}
}

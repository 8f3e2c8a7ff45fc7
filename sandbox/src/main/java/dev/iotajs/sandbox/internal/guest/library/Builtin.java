package dev.iotajs.sandbox.internal.guest.library;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A built-in function, on a public static method whose first parameter is the receiver. The others
 * are of type Object, and missing arguments arrive as undefined; or there is one, {@code
 * Object...}. Not both: the engine cannot apply such a function to an array.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Builtin {
  /** The property's name, if it is not the method's; {@code @@name} for a well-known symbol. */
  String name() default "";

  /** The function's {@code length}. */
  int length() default 0;

  /** Whether the property is an accessor and this is its getter. */
  boolean getter() default false;

  /** Whether the property is an accessor and this is its setter. */
  boolean setter() default false;

  /** Whether a script can neither write nor configure the property. */
  boolean fixed() default false;

  /** Whether a script can configure the property but not write it. */
  boolean readOnly() default false;
}

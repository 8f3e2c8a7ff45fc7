package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** An object of an {@link Interface}; what it holds scripts see only by way of the prototype. */
abstract class WebObject extends ScriptObject {
  private static final PropertyMap EMPTY = PropertyMap.newMap();

  WebObject(Interface of) {
    super(EMPTY);
    setInitialProto(of.prototype());
  }

  /** The receiver of a method as an object of the right kind, else a TypeError. */
  static <T extends WebObject> T receiver(Class<T> type, Object self) {
    if (type.isInstance(self)) {
      return type.cast(self);
    }
    throw Errors.type("Illegal invocation");
  }
}

package dev.iotajs.sandbox.internal.guest.operations;

import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * Sets prototypes of objects that are not ordinary or that share their shape. No object may come to
 * be above itself: the engine goes up without looking, in loops that cannot be stopped.
 */
public final class Prototypes {
  private Prototypes() {}

  /** Sets an object's prototype, without a change of its shape; false if that made a circle. */
  public static boolean set(ScriptObject object, ScriptObject prototype) {
    for (ScriptObject next = prototype; next != null; next = next.getProto()) {
      if (next == object) {
        return false;
      }
    }
    object.setInitialProto(prototype);
    return true;
  }

  /** The same; a TypeError if that made a circle. */
  static void require(ScriptObject object, ScriptObject prototype) {
    if (!set(object, prototype)) {
      throw Errors.type("An object cannot be its own prototype");
    }
  }
}

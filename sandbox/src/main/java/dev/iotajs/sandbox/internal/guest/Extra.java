package dev.iotajs.sandbox.internal.guest;

import java.lang.invoke.VarHandle;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * What an object has besides its properties, at most one of each kind. Extras hang one on the other
 * on a Java field of the object, so no built-in ever comes across them, and freezing an object does
 * not touch them. Few objects have any, and hardly any have two.
 */
public abstract class Extra {
  private static final VarHandle FIELD =
      Handles.ofField(ScriptObject.class, "iotaExtra", Object.class);

  private Extra next;

  /** The extra of a kind that an object has, or null. */
  protected static <T extends Extra> T find(ScriptObject object, Class<T> kind) {
    Extra extra = (Extra) FIELD.get(object);
    while (extra != null && !kind.isInstance(extra)) {
      extra = extra.next;
    }
    return kind.cast(extra);
  }

  /** Gives an object an extra of a kind that it does not have yet. */
  protected static <T extends Extra> T add(ScriptObject object, T extra) {
    Extra first = extra;
    first.next = (Extra) FIELD.get(object);
    FIELD.set(object, (Object) first);
    return extra;
  }
}

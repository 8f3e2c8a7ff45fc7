package dev.iotajs.sandbox.internal.guest.operations;

import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** What {@code super} comes to. */
public final class SuperOperations {
  static {
    Construction.prepare();
  }

  private SuperOperations() {}

  /**
   * In a derived class's constructor: constructs with the parent. Gives what is {@code this} from
   * now on.
   */
  public static Object super_(Object self, Object function, Object allocated, Object... arguments) {
    return construct(function, allocated, arguments);
  }

  /** The same, with the arguments in an Array. */
  public static Object superApply(Object self, Object function, Object allocated, Object list) {
    return construct(function, allocated, Values.elements(list));
  }

  private static Object construct(Object function, Object allocated, Object[] arguments) {
    ScriptObject parent = ((ScriptFunction) function).getProto();
    if (!Values.isConstructor(parent)) {
      throw Errors.type("The parent class is not a constructor");
    }
    return Construction.initialize((ScriptFunction) parent, (ScriptObject) allocated, arguments);
  }

  /** A property of the parent. */
  public static Object superGet(Object self, Object home, Object thisValue, Object key) {
    return Inherited.get(parent(home), Define.name(Values.key(key)), thisValue);
  }

  /** Sets a property as the parent would do it; gives the value. */
  public static Object superSet(
      Object self, Object home, Object thisValue, Object key, Object value) {
    Inherited.set(parent(home), Define.name(Values.key(key)), value, thisValue);
    return value;
  }

  private static ScriptObject parent(Object home) {
    ScriptObject parent = ((ScriptObject) home).getProto();
    if (parent == null) {
      throw Errors.type("The object has no prototype");
    }
    return parent;
  }
}

package dev.iotajs.sandbox.internal.guest.regexp;

import java.lang.invoke.MethodHandle;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.AccessorProperty;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * An accessor of a built-in object: reading it calls our code directly, and the function is made
 * when a script asks for it. It belongs to no realm.
 */
final class BuiltinAccessor extends AccessorProperty {
  private static final long serialVersionUID = 1;

  private final transient String name;
  private final transient MethodHandle getter;
  private final transient int index;

  /**
   * An accessor.
   *
   * @param name the function's name
   * @param index where realms keep the function
   */
  BuiltinAccessor(Object key, String name, MethodHandle getter, int index) {
    super(
        key,
        NOT_ENUMERABLE | NOT_WRITABLE | IS_ACCESSOR_PROPERTY | IS_BUILTIN,
        -1,
        null,
        null,
        getter,
        null);
    this.name = name;
    this.getter = getter;
    this.index = index;
  }

  private BuiltinAccessor(BuiltinAccessor other) {
    super(other);
    this.name = other.name;
    this.getter = other.getter;
    this.index = other.index;
  }

  private BuiltinAccessor(BuiltinAccessor other, Class<?> type) {
    super(other, type);
    this.name = other.name;
    this.getter = other.getter;
    this.index = other.index;
  }

  @Override
  public Property copy() {
    return new BuiltinAccessor(this);
  }

  @Override
  public Property copy(Class<?> newType) {
    return new BuiltinAccessor(this, newType);
  }

  @Override
  public boolean hasGetterFunction(ScriptObject owner) {
    return true;
  }

  @Override
  public boolean hasSetterFunction(ScriptObject owner) {
    return false;
  }

  @Override
  public ScriptFunction getGetterFunction(ScriptObject owner) {
    ScriptFunction[] getters = RealmState.of(Global.instance()).getters;
    if (getters[index] == null) {
      getters[index] = ScriptFunction.createBuiltin(name, getter);
    }
    return getters[index];
  }

  @Override
  public ScriptFunction getSetterFunction(ScriptObject owner) {
    return null;
  }
}

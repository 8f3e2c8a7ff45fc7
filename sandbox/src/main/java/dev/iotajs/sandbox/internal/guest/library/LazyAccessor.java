package dev.iotajs.sandbox.internal.guest.library;

import java.lang.invoke.MethodHandle;
import org.openjdk.nashorn.internal.runtime.AccessorProperty;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * An accessor property of a built-in object. Reading it calls the built-in's code; the function
 * objects are made when a script asks for them.
 */
final class LazyAccessor extends AccessorProperty {
  private static final long serialVersionUID = 1;

  private final transient LazyProperty getter;
  private final transient LazyProperty setter;

  private LazyAccessor(
      Object key, int flags, MethodHandle get, MethodHandle set, LazyProperty g, LazyProperty s) {
    super(key, flags | IS_ACCESSOR_PROPERTY | IS_BUILTIN, -1, null, null, get, set);
    this.getter = g;
    this.setter = s;
  }

  private LazyAccessor(LazyAccessor other) {
    super(other);
    this.getter = other.getter;
    this.setter = other.setter;
  }

  private LazyAccessor(LazyAccessor other, Class<?> type) {
    super(other, type);
    this.getter = other.getter;
    this.setter = other.setter;
  }

  @Override
  public Property copy() {
    return new LazyAccessor(this);
  }

  @Override
  public Property copy(Class<?> newType) {
    return new LazyAccessor(this, newType);
  }

  /** Whether an accessor can be set does not depend on flags; freezing must not take that away. */
  @Override
  public Property addFlags(int flags) {
    return super.addFlags(flags & ~NOT_WRITABLE);
  }

  @Override
  public boolean hasGetterFunction(ScriptObject owner) {
    return getter != null;
  }

  @Override
  public boolean hasSetterFunction(ScriptObject owner) {
    return setter != null;
  }

  @Override
  public ScriptFunction getGetterFunction(ScriptObject owner) {
    return function(getter, owner);
  }

  @Override
  public ScriptFunction getSetterFunction(ScriptObject owner) {
    return function(setter, owner);
  }

  private static ScriptFunction function(LazyProperty property, ScriptObject owner) {
    if (property == null) {
      return null;
    }
    Object function = Slots.get(owner, property.index());
    if (function == null) {
      function = property.make(owner);
      Slots.set(owner, property.index(), property.size(), function);
    }
    return (ScriptFunction) function;
  }

  /** One half of an accessor. The two have one key, and a slot each. */
  static final class Half extends LazyProperty {
    private final MethodHandle code;
    private final ScriptFunctionData data;
    private Half setter;

    Half(Object key, int flags, MethodHandle code, ScriptFunctionData data) {
      super(key, flags);
      this.code = code;
      this.data = data;
    }

    Half with(Half newSetter) {
      this.setter = newSetter;
      return this;
    }

    @Override
    Object make(ScriptObject owner) {
      return Functions.create(data);
    }

    @Override
    Property toProperty() {
      return new LazyAccessor(
          key,
          flags(),
          code.asType(code.type().changeReturnType(Object.class)),
          setter == null
              ? null
              : setter.code.asType(setter.code.type().changeReturnType(void.class)),
          this,
          setter);
    }
  }
}

package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guard.Guard;
import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.StackProbe;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import org.openjdk.nashorn.internal.runtime.AccessorProperty;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * A property of a built-in object. Its value is made when it is read first, and kept in the
 * object's {@link Slots}; a script sees an ordinary data property.
 */
abstract class LazyProperty {
  private static final MethodHandle READ =
      handle("read", MethodType.methodType(Object.class, LazyProperty.class, Object.class));
  private static final MethodHandle WRITE =
      handle(
          "write",
          MethodType.methodType(void.class, LazyProperty.class, Object.class, Object.class));

  final Object key;
  private final int flags;

  /** Where the value is. */
  private int index;

  /** Where the value that the object was made with is kept after a script has set another. */
  private int originalIndex = -1;

  private Template template;

  LazyProperty(Object key, int flags) {
    this.key = key;
    this.flags = flags;
  }

  private static MethodHandle handle(String name, MethodType type) {
    return Handles.ofStatic(LazyProperty.class, name, type);
  }

  void place(Template owner, int slot) {
    template = owner;
    index = slot;
  }

  /** Another property has the same value. */
  void keepOriginalIn(int slot) {
    originalIndex = slot;
  }

  boolean keepsOriginal() {
    return originalIndex >= 0;
  }

  /** The value of a new object of the current realm. */
  abstract Object make(ScriptObject owner);

  int flags() {
    return flags;
  }

  int index() {
    return index;
  }

  int size() {
    return template.slots();
  }

  Property toProperty() {
    return AccessorProperty.create(key, flags, READ.bindTo(this), WRITE.bindTo(this));
  }

  /** The value that the object was made with, whatever a script has set since. */
  Object original(ScriptObject owner) {
    Object kept = Slots.get(owner, originalIndex);
    return kept != null ? kept : read(this, owner);
  }

  /** The value that the object has now. */
  Object value(ScriptObject owner) {
    return read(this, owner);
  }

  private static Object read(LazyProperty property, Object owner) {
    Object value = Slots.get((ScriptObject) owner, property.index);
    if (value == null) {
      return property.makeIn((ScriptObject) owner);
    }
    return Slots.isNull(value) ? null : value;
  }

  private Object makeIn(ScriptObject owner) {
    if (Guard.current().run() != null) {
      // A script uses it for the first time, perhaps with hardly any stack left.
      StackProbe.ensure();
    }
    Object value = make(owner);
    Slots.set(owner, index, template.slots(), value);
    return value;
  }

  @SuppressWarnings("unused") // by WRITE
  private static void write(LazyProperty property, Object owner, Object value) {
    ScriptObject object = (ScriptObject) owner;
    if (property.keepsOriginal() && Slots.get(object, property.originalIndex) == null) {
      Slots.set(object, property.originalIndex, property.size(), read(property, object));
    }
    Slots.set(object, property.index, property.size(), value);
  }
}

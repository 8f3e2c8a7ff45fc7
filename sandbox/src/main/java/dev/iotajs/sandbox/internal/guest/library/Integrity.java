package dev.iotajs.sandbox.internal.guest.library;

import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.PropertyDescriptor;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Sealing and freezing, property by property. */
final class Integrity {
  private Integrity() {}

  /** Seals or freezes; a TypeError if the object refuses. */
  static ScriptObject set(ScriptObject object, boolean frozen) {
    object.preventExtensions();
    for (Object key : OwnKeys.of(object)) {
      ScriptObject change = Global.instance().newObject();
      change.set(PropertyDescriptor.CONFIGURABLE, false, 0);
      if (frozen) {
        Object own = object.getOwnPropertyDescriptor(key);
        if (!(own instanceof PropertyDescriptor)) {
          continue;
        }
        if (((PropertyDescriptor) own).type() == PropertyDescriptor.DATA) {
          change.set(PropertyDescriptor.WRITABLE, false, 0);
        }
      }
      object.defineOwnProperty(key, change, true);
    }
    return object;
  }

  /** Whether an object is sealed or frozen. */
  static boolean test(ScriptObject object, boolean frozen) {
    if (object.isExtensible()) {
      return false;
    }
    for (Object key : OwnKeys.of(object)) {
      Object own = object.getOwnPropertyDescriptor(key);
      if (own instanceof PropertyDescriptor) {
        PropertyDescriptor property = (PropertyDescriptor) own;
        boolean writable = property.type() == PropertyDescriptor.DATA && property.isWritable();
        if (property.isConfigurable() || (frozen && writable)) {
          return false;
        }
      }
    }
    return true;
  }
}

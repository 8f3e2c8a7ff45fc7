package dev.iotajs.sandbox.internal.guest.operations;

import dev.iotajs.sandbox.internal.guest.PrivateKey;
import dev.iotajs.sandbox.internal.guest.PrivateMembers;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** Private members of objects. */
public final class PrivateOperations {
  private PrivateOperations() {}

  /** A new key, different from all others. */
  public static Object privateName(Object self, Object name) {
    return new PrivateKey(JSType.toString(name));
  }

  /** The value of a member; a TypeError if the object has none of that name. */
  public static Object privateGet(Object self, Object object, Object name) {
    PrivateKey key = (PrivateKey) name;
    PrivateMembers members = membersOf(object);
    int index = members == null ? -1 : members.index(key);
    if (index < 0) {
      throw Errors.type(
          "Cannot read private member " + key + " of an object that does not have it");
    }
    if (!key.isAccessor()) {
      return members.value(index);
    }
    if (key.getter() == null) {
      throw Errors.type("Private member " + key + " has no getter");
    }
    return ScriptRuntime.apply(key.getter(), object);
  }

  /** Sets the value of a member, and gives it; a TypeError if that cannot be done. */
  public static Object privateSet(Object self, Object object, Object name, Object value) {
    PrivateKey key = (PrivateKey) name;
    PrivateMembers members = membersOf(object);
    int index = members == null ? -1 : members.index(key);
    if (index < 0) {
      throw Errors.type(
          "Cannot write private member " + key + " of an object that does not have it");
    }
    if (key.isMethod()) {
      throw Errors.type("Private method " + key + " cannot be changed");
    }
    if (!key.isAccessor()) {
      members.setValue(index, value);
    } else if (key.setter() == null) {
      throw Errors.type("Private member " + key + " has no setter");
    } else {
      ScriptRuntime.apply(key.setter(), object, value);
    }
    return value;
  }

  /** Whether an object has a member of that name; a TypeError for what is no object. */
  public static boolean privateHas(Object self, Object object, Object name) {
    if (!(object instanceof ScriptObject)) {
      throw Errors.type("Cannot look for private member " + name + " in what is not an object");
    }
    PrivateMembers members = membersOf(object);
    return members != null && members.index((PrivateKey) name) >= 0;
  }

  /** Adds a field; a TypeError if it is there already. */
  public static Object privateField(Object self, Object object, Object name, Object value) {
    add((ScriptObject) object, (PrivateKey) name, value);
    return ScriptRuntime.UNDEFINED;
  }

  /** Adds methods and accessors: an Array of kind, key, function, kind, and so on. */
  public static Object privateMethods(Object self, Object object, Object list) {
    Object[] parts = Values.elements(list);
    for (int i = 0; i + 2 < parts.length; i += 3) {
      int kind = JSType.toInt32(parts[i]) & Members.KIND;
      PrivateKey key = (PrivateKey) parts[i + 1];
      ScriptFunction function = (ScriptFunction) parts[i + 2];
      boolean secondHalf = kind != Members.METHOD && hasOtherHalf(parts, i, key);
      FunctionOperations.method(self, function);
      become(key, kind, function);
      if (!secondHalf) {
        add((ScriptObject) object, key, kind == Members.METHOD ? function : null);
      }
    }
    return ScriptRuntime.UNDEFINED;
  }

  private static void become(PrivateKey key, int kind, ScriptFunction function) {
    if (kind == Members.METHOD) {
      key.becomeMethod();
      FunctionOperations.named(null, function, key.toString(), null);
    } else if (kind == Members.GETTER) {
      key.becomeGetter(function);
      FunctionOperations.named(null, function, key.toString(), "get");
    } else {
      key.becomeSetter(function);
      FunctionOperations.named(null, function, key.toString(), "set");
    }
  }

  /** Whether the getter or setter that belongs to this one comes before it. */
  private static boolean hasOtherHalf(Object[] parts, int end, PrivateKey key) {
    for (int i = 0; i < end; i += 3) {
      if (parts[i + 1] == key) {
        return true;
      }
    }
    return false;
  }

  private static void add(ScriptObject object, PrivateKey key, Object value) {
    PrivateMembers members = PrivateMembers.in(object);
    if (members.index(key) >= 0) {
      throw Errors.type("The object has a private member " + key + " already");
    }
    members.add(key, value);
  }

  private static PrivateMembers membersOf(Object object) {
    return object instanceof ScriptObject ? PrivateMembers.of((ScriptObject) object) : null;
  }
}

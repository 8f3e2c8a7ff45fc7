package dev.iotajs.sandbox.internal.guest.operations;

import dev.iotajs.sandbox.internal.guest.FunctionData;
import dev.iotajs.sandbox.internal.guest.PrivateMembers;
import dev.iotajs.sandbox.internal.guest.library.MapFunctions;
import dev.iotajs.sandbox.internal.guest.library.SetFunctions;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeMap;
import org.openjdk.nashorn.internal.objects.NativeWeakMap;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;
import org.openjdk.nashorn.internal.runtime.UserAccessorProperty;

/** Constructing where the object is not simply the constructor's own. */
public final class Construction {
  private static final ScriptFunctionData OBJECT =
      FunctionData.ofAny(Global.instance().get("Object"));

  /** Those that fill what they make by a method that children may override. */
  private static final Set<ScriptFunctionData> COLLECTIONS =
      Stream.of("Map", "Set", "WeakMap", "WeakSet")
          .map(name -> FunctionData.ofAny(Global.instance().get(name)))
          .collect(Collectors.toUnmodifiableSet());

  static {
    // The engine takes Function.prototype for a constructor.
    FunctionData.become(
        FunctionData.ofAny(Global.instance().getFunctionPrototype()), FunctionData.METHOD);
  }

  private Construction() {}

  /** Loads the class. */
  static void prepare() {}

  /**
   * Constructs with a constructor for another one.
   *
   * @param newTarget a constructor
   */
  public static Object construct(
      ScriptFunction constructor, Object[] arguments, ScriptFunction newTarget) {
    if (constructor == newTarget) {
      return ScriptRuntime.construct(constructor, arguments);
    }
    if (constructor instanceof Constructor) {
      return ((Constructor) constructor).construct(arguments, newTarget);
    }
    Object prototype = newTarget.get("prototype");
    ScriptObject self = Global.instance().newObject();
    if (prototype instanceof ScriptObject) {
      self.setInitialProto((ScriptObject) prototype);
    } else if (!isOrdinary(constructor)) {
      return ScriptRuntime.construct(constructor, arguments);
    }
    PrivateMembers.in(self).setNewTarget(newTarget);
    return initialize(constructor, self, arguments);
  }

  private static boolean isOrdinary(ScriptFunction constructor) {
    ScriptFunctionData data = FunctionData.of(constructor);
    return data == OBJECT || FunctionData.isScript(data);
  }

  private static boolean keepsAllocated(ScriptFunctionData data) {
    return data == OBJECT || FunctionData.kind(data) == FunctionData.ABSTRACT;
  }

  /** Lets a constructor make what an object was allocated for; gives the object to go on with. */
  static Object initialize(ScriptFunction constructor, ScriptObject self, Object[] arguments) {
    ScriptFunctionData data = FunctionData.of(constructor);
    if (FunctionData.isScript(data)) {
      Object result = FunctionData.run(constructor, self, arguments);
      return result instanceof ScriptObject ? result : self;
    }
    if (keepsAllocated(data)) {
      return self;
    }
    if (constructor instanceof Constructor) {
      return ((Constructor) constructor).construct(arguments, target(self, constructor));
    }
    if (COLLECTIONS.contains(data)) {
      return filled((ScriptObject) ScriptRuntime.construct(constructor), self, arguments);
    }
    Object result = ScriptRuntime.construct(constructor, arguments);
    if (result instanceof ScriptObject && isNew((ScriptObject) result, constructor)) {
      Prototypes.require((ScriptObject) result, self.getProto());
    }
    return result;
  }

  /** An empty collection becomes one of the child's before it is filled. */
  private static Object filled(ScriptObject collection, ScriptObject self, Object[] arguments) {
    Prototypes.require(collection, self.getProto());
    Object iterable = arguments.length == 0 ? ScriptRuntime.UNDEFINED : arguments[0];
    boolean isMap = collection instanceof NativeMap || collection instanceof NativeWeakMap;
    return isMap
        ? MapFunctions.filled(collection, true, self, iterable)
        : SetFunctions.filled(collection, true, self, iterable);
  }

  /** Not an object that a bound function gives, which may be any. */
  private static boolean isNew(ScriptObject object, ScriptFunction constructor) {
    if (!FunctionData.isBound(constructor)) {
      return true;
    }
    Property own = object.getMap().findProperty("constructor");
    return own == null && ScriptRuntime.INSTANCEOF(object, constructor);
  }

  private static ScriptFunction target(ScriptObject self, ScriptFunction fallback) {
    Object target = constructorOf(self);
    return target instanceof ScriptFunction ? (ScriptFunction) target : fallback;
  }

  /** What a function was constructed for whose {@code this} is given; or undefined. */
  static Object newTarget(Object thisValue, ScriptFunction function) {
    if (!(thisValue instanceof ScriptObject)) {
      return ScriptRuntime.UNDEFINED;
    }
    ScriptObject self = (ScriptObject) thisValue;
    if (!FunctionData.isClass(FunctionData.of(function))
        && !PrivateMembers.in(self).isFirst(function)) {
      return ScriptRuntime.UNDEFINED;
    }
    PrivateMembers members = PrivateMembers.of(self);
    if (members != null && members.newTarget() != null) {
      return members.newTarget();
    }
    Object prototype = function.getPrototype();
    if (self.getProto() == prototype) {
      return function;
    }
    if (!inherits(self, prototype)) {
      return ScriptRuntime.UNDEFINED;
    }
    Object constructor = constructorOf(self);
    return constructor == null ? function : constructor;
  }

  private static boolean inherits(ScriptObject self, Object prototype) {
    for (ScriptObject next = self.getProto(); next != null; next = next.getProto()) {
      if (next == prototype) {
        return true;
      }
    }
    return false;
  }

  /** The function whose {@code prototype} is the object's; null if that cannot be told. */
  private static Object constructorOf(ScriptObject self) {
    PrivateMembers members = PrivateMembers.of(self);
    if (members != null && members.newTarget() != null) {
      return members.newTarget();
    }
    ScriptObject prototype = self.getProto();
    Property property = prototype == null ? null : prototype.getMap().findProperty("constructor");
    if (property == null || property instanceof UserAccessorProperty) {
      return null;
    }
    Object constructor = property.getObjectValue(prototype, prototype);
    return constructor instanceof ScriptFunction
            && ((ScriptFunction) constructor).getPrototype() == prototype
        ? constructor
        : null;
  }
}

package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.function.Function;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeSymbol;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.Symbol;

/**
 * {@code WeakRef} and {@code FinalizationRegistry}. Runs are short: a reference keeps its target,
 * and no registry ever calls back. The specification allows both.
 */
public final class WeakReferences {
  private static final PropertyMap SHAPE = PropertyMap.newMap(Reference.class);

  private static final Template NOTHING = new Template();
  private static final Template REFERENCE =
      new Template().functions(Reference.class).tag("WeakRef");
  private static final Template REGISTRY =
      new Template().functions(Registry.class).tag("FinalizationRegistry");

  private static final ScriptFunctionData REFERENCE_DATA =
      Functions.constructorData("WeakRef", 1, handle("newReference"));
  private static final ScriptFunctionData REGISTRY_DATA =
      Functions.constructorData("FinalizationRegistry", 1, handle("newRegistry"));

  private static final Function<Global, Object> REFERENCES =
      Globals.lazy("WeakRef", global -> constructor(global, REFERENCE_DATA, REFERENCE));
  private static final Function<Global, Object> REGISTRIES =
      Globals.lazy("FinalizationRegistry", g -> constructor(g, REGISTRY_DATA, REGISTRY));

  private WeakReferences() {}

  /** To be called before the first realm exists. */
  static void install() {
    // Loading the class declares the globals.
  }

  private static MethodHandle handle(String name) {
    MethodType type =
        MethodType.methodType(Object.class, boolean.class, Object.class, Object[].class);
    return Handles.ofStatic(WeakReferences.class, name, type);
  }

  private static Object constructor(Global global, ScriptFunctionData data, Template prototype) {
    return NOTHING.constructor(data, prototype.object(Intrinsics.OBJECT_PROTOTYPE.of(global)));
  }

  private static ScriptObject prototype(Function<Global, Object> constructor) {
    Object function = constructor.apply(Global.instance());
    return ScriptFunction.getPrototype((ScriptFunction) function);
  }

  private static void requireNew(boolean isNew, String name) {
    if (!isNew) {
      throw Errors.type("Constructor " + name + " requires 'new'");
    }
  }

  private static Object first(Object[] arguments) {
    return arguments.length == 0 ? Spec.UNDEFINED : arguments[0];
  }

  private static boolean canBeHeldWeakly(Object value) {
    return value instanceof ScriptObject
        || (value instanceof Symbol && Spec.isUndefined(NativeSymbol.keyFor(null, value)));
  }

  /** {@code new WeakRef(target)}. */
  public static Object newReference(boolean isNew, Object self, Object... arguments) {
    requireNew(isNew, "WeakRef");
    Object target = first(arguments);
    if (!canBeHeldWeakly(target)) {
      throw Errors.type("The target of a WeakRef must be an object");
    }
    return new Reference(target);
  }

  /** {@code new FinalizationRegistry(callback)}. */
  public static Object newRegistry(boolean isNew, Object self, Object... arguments) {
    requireNew(isNew, "FinalizationRegistry");
    ScriptFunction unused = Spec.callable(first(arguments));
    return new Registry();
  }

  /** What {@code new WeakRef} gives. */
  public static final class Reference extends ScriptObject {
    private final Object target;

    private Reference(Object target) {
      super(prototype(REFERENCES), SHAPE);
      this.target = target;
    }

    /** {@code deref}. */
    @Builtin
    public static Object deref(Object self) {
      if (!(self instanceof Reference)) {
        throw Errors.type(Spec.show(self) + " is not a WeakRef");
      }
      return ((Reference) self).target;
    }
  }

  /** What {@code new FinalizationRegistry} gives. Tokens are remembered, to answer unregister. */
  public static final class Registry extends ScriptObject {
    private final ValueList tokens = new ValueList();

    private Registry() {
      super(prototype(REGISTRIES), SHAPE);
    }

    private static Registry valid(Object self) {
      if (self instanceof Registry) {
        return (Registry) self;
      }
      throw Errors.type(Spec.show(self) + " is not a FinalizationRegistry");
    }

    /** {@code register}. */
    @Builtin(length = 2)
    public static Object register(Object self, Object target, Object held, Object token) {
      Registry registry = valid(self);
      if (!canBeHeldWeakly(target) || target == held) {
        throw Errors.type("The target must be an object, and not the held value");
      }
      if (canBeHeldWeakly(token)) {
        registry.tokens.add(token);
      } else if (!Spec.isUndefined(token)) {
        throw Errors.type("The token must be an object");
      }
      return Spec.UNDEFINED;
    }

    /** {@code unregister}. */
    @Builtin(length = 1)
    public static Object unregister(Object self, Object token) {
      Registry registry = valid(self);
      if (!canBeHeldWeakly(token)) {
        throw Errors.type("The token must be an object");
      }
      return registry.tokens.removeAll(token);
    }
  }
}

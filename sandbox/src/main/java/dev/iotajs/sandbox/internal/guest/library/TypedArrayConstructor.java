package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.function.Function;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** {@code %TypedArray%}, which has no name: what the constructors of typed arrays inherit. */
public final class TypedArrayConstructor {
  private static final Template TEMPLATE = new Template().functions(TypedArrayConstructor.class);

  private static final ScriptFunctionData DATA =
      Functions.constructorData("TypedArray", 0, handle());

  private static final Function<ScriptObject, Object> INTRINSIC =
      Globals.template().hidden(TypedArrayConstructor::create);

  private TypedArrayConstructor() {}

  private static MethodHandle handle() {
    return Handles.ofStatic(
        TypedArrayConstructor.class,
        "construct",
        MethodType.methodType(Object.class, boolean.class, Object.class, Object[].class));
  }

  /** The constructor of a realm. */
  static ScriptFunction of(Global global) {
    return (ScriptFunction) INTRINSIC.apply(global);
  }

  private static Object create(Global global) {
    ScriptObject prototype =
        Templates.TYPED_ARRAY_PROTOTYPE.object(Intrinsics.OBJECT_PROTOTYPE.of(global));
    return TEMPLATE.constructor(DATA, prototype);
  }

  /** It cannot be called in any way. */
  @SuppressWarnings("DoNotCallSuggester")
  public static Object construct(boolean isNew, Object self, Object... arguments) {
    throw Errors.type("The abstract class TypedArray cannot be constructed");
  }

  /** {@code %TypedArray%.from}. */
  @Builtin(length = 1)
  public static Object from(Object self, Object source, Object mapper, Object receiver) {
    requireConstructor(self);
    ScriptFunction map = Spec.isUndefined(mapper) ? null : Spec.callable(mapper);
    ScriptFunction iterator = Spec.method(source, WellKnown.ITERATOR);
    ScriptObject items = iterator == null ? Spec.toObject(source) : list(source, iterator);
    double length = Spec.length(items);
    ScriptObject result = TypedArrays.create(self, Spec.number(length));
    for (double i = 0; i < length; i++) {
      Object item = items.get(i);
      TypedArrays.put(
          result, i, map == null ? item : Spec.call(map, receiver, item, Spec.number(i)));
    }
    return result;
  }

  private static ScriptObject list(Object source, ScriptFunction iterator) {
    ValueList values = new ValueList();
    Iteration items = Iteration.of(source, iterator);
    while (items.step()) {
      values.add(items.value());
    }
    return values.toArray();
  }

  private static void requireConstructor(Object self) {
    if (!Values.isConstructor(self)) {
      throw Errors.type(Spec.show(self) + " is not a constructor");
    }
  }

  /** {@code %TypedArray%.of}. */
  @Builtin
  public static Object of(Object self, Object... items) {
    requireConstructor(self);
    ScriptObject result = TypedArrays.create(self, items.length);
    for (int i = 0; i < items.length; i++) {
      TypedArrays.put(result, i, items[i]);
    }
    return result;
  }

  /** {@code get %TypedArray%[Symbol.species]}. */
  @Builtin(name = "@@species", getter = true)
  public static Object species(Object self) {
    return self;
  }
}

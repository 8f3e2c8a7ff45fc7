package dev.iotajs.sandbox.internal.guest.operations;

import dev.iotajs.sandbox.internal.guest.FunctionData;
import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.async.AsyncRealm;
import dev.iotajs.sandbox.internal.guest.async.GeneratorObject;
import dev.iotajs.sandbox.internal.guest.library.ArrayProtocol;
import java.lang.invoke.VarHandle;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.IteratorResult;
import org.openjdk.nashorn.internal.objects.NativeArray;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/**
 * Tells whether going over an array by its indexes is what the language's protocol would come to:
 * its prototype's method and that of its iterators are the built-in ones. The library keeps the two
 * in slots of the prototypes; the slots count as long as the shapes are such that the properties
 * are these slots.
 */
final class BuiltinIteration {
  /** The shape of results of built-in iterators that no script has changed. */
  static final PropertyMap RESULT = shape(IteratorResult.class);

  private static final String OBJECTS = "org.openjdk.nashorn.internal.objects.";
  private static final Class<?> ARRAY_PROTOTYPE = type("NativeArray$Prototype");
  private static final VarHandle ITERATORS =
      Handles.ofField(Global.class, "builtinArrayIteratorPrototype", ScriptObject.class);
  private static final PropertyMap ARRAY = shape(NativeArray.class);

  private static final KnownShapes ARRAY_SHAPES =
      new KnownShapes(KnownShapes.keepsSlot(WellKnown.ITERATOR));
  private static final KnownShapes ITERATOR_SHAPES =
      new KnownShapes(
          KnownShapes.keepsSlot("next")
              .and(KnownShapes.lacks(WellKnown.ITERATOR))
              .and(KnownShapes.lacks("return")));

  private static final ScriptFunctionData VALUES;
  private static final ScriptFunctionData ARRAY_NEXT;

  /** The built-in methods {@code next}, and the iterators that they step. */
  private static final Map<ScriptFunctionData, Class<?>> STEPPED = new HashMap<>();

  static {
    Global template = Global.instance();
    Object array = template.wrapAsObject(new Object[0]);
    VALUES = FunctionData.ofAny(((ScriptObject) array).get(WellKnown.ITERATOR));
    ARRAY_NEXT = next(array);
    next(template.wrapAsObject(""));
    next(ScriptRuntime.construct((ScriptFunction) template.get("Map")));
    next(ScriptRuntime.construct((ScriptFunction) template.get("Set")));
    Object ofGenerators = AsyncRealm.of(template).generatorPrototype().get("next");
    STEPPED.put(FunctionData.ofAny(ofGenerators), GeneratorObject.class);
  }

  private BuiltinIteration() {}

  private static ScriptFunctionData next(Object iterable) {
    ScriptObject object = (ScriptObject) iterable;
    Object iterator =
        ScriptRuntime.apply((ScriptFunction) object.get(WellKnown.ITERATOR), iterable);
    ScriptFunctionData next = FunctionData.ofAny(((ScriptObject) iterator).get("next"));
    STEPPED.put(next, iterator.getClass());
    return next;
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(OBJECTS + name, true, BuiltinIteration.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new LinkageError(name, e);
    }
  }

  private static PropertyMap shape(Class<?> type) {
    return (PropertyMap) Handles.ofStaticField(type, "$nasgenmap$", PropertyMap.class).get();
  }

  /** Whether it is a built-in iterator, and the function is its own method {@code next}. */
  static boolean isNext(Object next, ScriptObject iterator) {
    return STEPPED.get(FunctionData.ofAny(next)) == iterator.getClass();
  }

  /** Whether it is an array whose values are those at its indexes. */
  static boolean isPlainArray(Object value) {
    if (!(value instanceof NativeArray)) {
      return false;
    }
    NativeArray array = (NativeArray) value;
    return (array.getMap() == ARRAY || array.getMap().findProperty(WellKnown.ITERATOR) == null)
        && isUntouched(array.getProto(), iterators(Global.instance()));
  }

  /** The prototype of arrays' iterators; null as long as the realm has made none. */
  static ScriptObject iterators(Global global) {
    return (ScriptObject) ITERATORS.get(global);
  }

  /**
   * Whether arrays are gone over by the built-in methods.
   *
   * @param arrays what they inherit from
   * @param iterators what their iterators inherit from; null as long as the realm has made none
   */
  static boolean isUntouched(ScriptObject arrays, ScriptObject iterators) {
    return arrays != null
        && arrays.getClass() == ARRAY_PROTOTYPE
        && ARRAY_SHAPES.fits(arrays)
        && isBuiltin(ArrayProtocol.iterator(arrays), VALUES)
        && (iterators == null || hasBuiltinNext(iterators));
  }

  /**
   * Whether arrays' iterators are stepped by the built-in method, and have none to be closed by.
   */
  static boolean hasBuiltinNext(ScriptObject iterators) {
    return ITERATOR_SHAPES.fits(iterators) && isBuiltin(ArrayProtocol.next(iterators), ARRAY_NEXT);
  }

  /** A function of the library that no script has looked at yet has not been made. */
  static boolean isBuiltin(Object method, ScriptFunctionData data) {
    return method == null || FunctionData.ofAny(method) == data;
  }
}

package dev.iotajs.sandbox.internal.guest.operations;

import dev.iotajs.sandbox.internal.guest.FunctionData;
import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.async.AsyncRealm;
import dev.iotajs.sandbox.internal.guest.async.GeneratorObject;
import dev.iotajs.sandbox.internal.guest.library.ArrayProtocol;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.IteratorResult;
import org.openjdk.nashorn.internal.objects.NativeArray;
import org.openjdk.nashorn.internal.runtime.AccessorProperty;
import org.openjdk.nashorn.internal.runtime.Property;
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

  private static final Shapes ARRAY_SHAPES = new Shapes(WellKnown.ITERATOR);
  private static final Shapes ITERATOR_SHAPES = new Shapes("next");

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
    ScriptObject prototype = array.getProto();
    return prototype != null
        && prototype.getClass() == ARRAY_PROTOTYPE
        && (array.getMap() == ARRAY || array.getMap().findProperty(WellKnown.ITERATOR) == null)
        && ARRAY_SHAPES.keepsSlot(prototype)
        && isBuiltin(ArrayProtocol.iterator(prototype), VALUES)
        && hasBuiltinNext((ScriptObject) ITERATORS.get(Global.instance()));
  }

  /** The prototype is made on first use. */
  private static boolean hasBuiltinNext(ScriptObject prototype) {
    return prototype == null
        || (ITERATOR_SHAPES.keepsSlot(prototype)
            && isBuiltin(ArrayProtocol.next(prototype), ARRAY_NEXT));
  }

  /** Methods are made on first use, too. */
  private static boolean isBuiltin(Object method, ScriptFunctionData data) {
    return method == null || FunctionData.ofAny(method) == data;
  }

  /** Shapes in which a property is the slot that it was made with. */
  private static final class Shapes {
    private static final WeakReference<PropertyMap> NO_MAP = new WeakReference<>(null);

    private final Object key;
    private volatile WeakReference<PropertyMap> first = NO_MAP;
    private volatile WeakReference<PropertyMap> second = NO_MAP;

    Shapes(Object key) {
      this.key = key;
    }

    boolean keepsSlot(ScriptObject prototype) {
      PropertyMap map = prototype.getMap();
      return first.get() == map || second.get() == map || looksItUp(map);
    }

    private boolean looksItUp(PropertyMap map) {
      Property property = map.findProperty(key);
      if (property == null || property.getClass() != AccessorProperty.class) {
        return false;
      }
      second = first;
      first = new WeakReference<>(map);
      return true;
    }
  }
}

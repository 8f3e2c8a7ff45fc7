package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import java.lang.invoke.MethodHandle;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Puts the library into the templates that all realms are made from. */
public final class Library {
  private Library() {}

  /** To be called once, before the first realm exists. */
  public static void install() {
    EngineTemplates.remove("NativeArray$Prototype", "assertNumeric");
    extend("NativeObject$Constructor", Templates.OBJECT);
    extend("NativeObject$Prototype", Templates.OBJECT_PROTOTYPE);
    extend("NativeArray$Constructor", Templates.ARRAY);
    extend("NativeArray$Prototype", Templates.ARRAY_PROTOTYPE);
    extend("ArrayIterator$Prototype", Templates.ARRAY_ITERATOR_PROTOTYPE);
    extend("AbstractIterator$Prototype", Templates.ITERATOR_PROTOTYPE);
    extend("MapIterator$Prototype", Templates.MAP_ITERATOR_PROTOTYPE);
    extend("SetIterator$Prototype", Templates.SET_ITERATOR_PROTOTYPE);
    extend("StringIterator$Prototype", Templates.STRING_ITERATOR_PROTOTYPE);
    for (String iterator : new String[] {"Abstract", "Array", "Map", "Set", "String"}) {
      EngineTemplates.withoutConstructor(iterator + "Iterator$Prototype");
    }
    extend("NativeString$Constructor", Templates.STRING);
    extend("NativeString$Prototype", Templates.STRING_PROTOTYPE);
    extend("NativeSymbol$Constructor", Templates.SYMBOL);
    extend("NativeSymbol$Prototype", Templates.SYMBOL_PROTOTYPE);
    extend("NativeMath$Constructor", Templates.MATH);
    extend("NativeNumber$Constructor", Templates.NUMBER);
    extend("NativeNumber$Prototype", Templates.NUMBER_PROTOTYPE);
    extend("NativeMap$Prototype", Templates.MAP_PROTOTYPE);
    extend("NativeSet$Prototype", Templates.SET_PROTOTYPE);
    extend("NativeWeakMap$Prototype", Templates.WEAK_MAP_PROTOTYPE);
    extend("NativeWeakSet$Prototype", Templates.WEAK_SET_PROTOTYPE);
    extend("NativeArrayBuffer$Constructor", Templates.ARRAY_BUFFER);
    extend("NativeArrayBuffer$Prototype", Templates.ARRAY_BUFFER_PROTOTYPE);
    extend("NativeDataView$Prototype", Templates.DATA_VIEW_PROTOTYPE);
    installTypedArrays();
    extend("NativeJSON$Constructor", Templates.JSON);
    extend("NativeDate$Prototype", Templates.DATE_PROTOTYPE);
    extend("NativeFunction$Prototype", Templates.FUNCTION_PROTOTYPE);
    extend("NativeError$Constructor", Templates.ERROR);
    extend("NativeError$Prototype", Templates.ERROR_PROTOTYPE);
    WeakReferences.install();
    IteratorConstructor.install();
    SharedArrayBuffers.install();
    extend("Global", Globals.template());
  }

  private static void installTypedArrays() {
    for (String name : new String[] {"ArrayBufferView", "NativeArrayBuffer", "NativeDataView"}) {
      // What the engine gives each object belongs to the prototypes.
      EngineTemplates.change(name, map -> PropertyMap.newMap());
    }
    TypedArrays.BYTES_PER_ELEMENT.forEach(
        (name, size) -> {
          String prototype = "Native" + name + "$Prototype";
          EngineTemplates.remove(prototype, "set", "subarray", WellKnown.ITERATOR);
          extend(prototype, new Template().fixed("BYTES_PER_ELEMENT", size));
        });
  }

  /** Constructors for which the engine has no template. */
  private static final Map<String, Template> CONSTRUCTORS =
      Map.of("Map", Templates.MAP, "Set", Templates.SET);

  private static final Map<String, PropertyMap> SHAPES = new ConcurrentHashMap<>();

  /**
   * Gives a built-in object that the engine has just made the shape that it has in all realms.
   * Called from the woven engine.
   */
  public static ScriptObject constructed(ScriptObject object, Global global, String name) {
    PropertyMap shape = SHAPES.get(name);
    if (shape == null) {
      Template template = CONSTRUCTORS.get(name);
      shape = template == null ? object.getMap() : template.onto(object.getMap());
      PropertyMap first = SHAPES.putIfAbsent(name, shape);
      shape = first == null ? shape : first;
    }
    object.setMap(shape);
    adjust(object, global, name);
    return object;
  }

  private static void adjust(ScriptObject object, Global global, String name) {
    switch (name) {
      case "Array":
        // The first one that is made after Function.prototype is complete.
        restrict(global);
        break;
      case "Symbol":
        ((ScriptFunction) object).setArity(0);
        break;
      case "Error":
        ((ScriptFunction) object).setArity(1);
        break;
      case "EvalError":
      case "RangeError":
      case "ReferenceError":
      case "SyntaxError":
      case "TypeError":
      case "URIError":
        ((ScriptFunction) object).setArity(1);
        object.setInitialProto(Intrinsics.ERROR.of(global));
        break;
      default:
        if (TypedArrays.BYTES_PER_ELEMENT.containsKey(name)) {
          ScriptFunction base = TypedArrayConstructor.of(global);
          object.setInitialProto(base);
          ((ScriptFunction) object).setArity(3);
          prototype(object).setInitialProto(prototype(base));
        }
        break;
    }
  }

  /** AddRestrictedFunctionProperties: what strict functions do not have, and may not ask for. */
  private static void restrict(Global global) {
    ScriptObject prototype = Intrinsics.FUNCTION_PROTOTYPE.of(global);
    ScriptFunction thrower = Intrinsics.thrower(global);
    prototype.addOwnProperty("caller", Property.NOT_ENUMERABLE, thrower, thrower);
    prototype.addOwnProperty("arguments", Property.NOT_ENUMERABLE, thrower, thrower);
  }

  private static ScriptObject prototype(ScriptObject constructor) {
    return ScriptFunction.getPrototype((ScriptFunction) constructor);
  }

  /** The code of a built-in function, given the engine's. */
  public static MethodHandle code(String name, MethodHandle code) {
    boolean error =
        name.endsWith("Error")
            && code.type().parameterCount() == 3
            && code.type().parameterType(0) == boolean.class;
    return error ? ErrorFunctions.withCause(code) : code;
  }

  /** The map of arguments objects. Called from the woven engine. */
  public static PropertyMap arguments(PropertyMap map) {
    return SHAPES.computeIfAbsent(
        "arguments " + map.size(), ignored -> Templates.ARGUMENTS.onto(map));
  }

  private static void extend(String className, Template template) {
    EngineTemplates.change(className, template::onto);
  }
}

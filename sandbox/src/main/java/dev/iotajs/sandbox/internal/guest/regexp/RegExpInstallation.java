package dev.iotajs.sandbox.internal.guest.regexp;

import dev.iotajs.sandbox.internal.guest.FunctionData;
import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeRegExp;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * Gives a realm's {@code RegExp} and its prototype what they have, when the realm first needs them,
 * and tells whether scripts have changed any of it since.
 */
public final class RegExpInstallation {
  /** The accessors of flags, in the order of the flags. */
  static final String[] FLAG_NAMES = {
    "hasIndices", "global", "ignoreCase", "multiline", "dotAll", "unicode", "unicodeSets", "sticky"
  };

  /** How many accessors there are: of the flags, and {@code flags}, {@code source}, species. */
  static final int ACCESSORS = FLAG_NAMES.length + 3;

  private static final int FLAGS = FLAG_NAMES.length;
  private static final int SOURCE = FLAGS + 1;
  private static final int SPECIES = FLAGS + 2;

  private static final Method[] METHODS = {
    new Method("compile", "compile", "compile", 2),
    new Method(WellKnown.MATCH, "[Symbol.match]", "match", 1),
    new Method(WellKnown.MATCH_ALL, "[Symbol.matchAll]", "matchAll", 1),
    new Method(WellKnown.REPLACE, "[Symbol.replace]", "replace", 2),
    new Method(WellKnown.SEARCH, "[Symbol.search]", "search", 1),
    new Method(WellKnown.SPLIT, "[Symbol.split]", "split", 2),
  };

  /** A method of the prototype. */
  private static final class Method {
    final Object key;
    final String name;
    final MethodHandle code;

    Method(Object key, String name, String method, int arguments) {
      this.key = key;
      this.name = name;
      this.code =
          handle(
              RegExpMethods.class,
              method,
              Object.class,
              MethodType.genericMethodType(arguments + 1).parameterArray());
    }

    ScriptFunction function() {
      return ScriptFunction.createBuiltin(name, code);
    }
  }

  /** Shapes as realms have them at their start; they belong to no realm. */
  private static volatile PropertyMap prototypeShape;

  private static volatile PropertyMap constructorShape;
  private static volatile PropertyMap instanceShape;
  private static volatile Object execData;

  /** Shapes of prototypes and constructors that no script has changed. */
  private static volatile Set<PropertyMap> trusted = Set.of();

  private RegExpInstallation() {}

  static MethodHandle handle(Class<?> owner, String name, Class<?> result, Class<?>... types) {
    return Handles.ofStatic(owner, name, MethodType.methodType(result, types));
  }

  /** The realm's constructor. Called from the woven engine. */
  public static ScriptFunction constructor(Global global) {
    ScriptFunction constructor = EngineAccess.constructorIfMade(global);
    if (constructor == null) {
      constructor = EngineAccess.makeConstructor(global);
      install(constructor, ScriptFunction.getPrototype(constructor));
    }
    return constructor;
  }

  private static void install(ScriptFunction constructor, ScriptObject prototype) {
    if (prototypeShape == null) {
      makeShapes(constructor, prototype);
    }
    Object[] functions = new Object[METHODS.length];
    for (int i = 0; i < METHODS.length; i++) {
      functions[i] = METHODS[i].function();
    }
    EngineAccess.spill(prototype, prototypeShape, functions);
    constructor.setMap(constructorShape);
  }

  private static synchronized void makeShapes(ScriptFunction constructor, ScriptObject prototype) {
    if (prototypeShape != null) {
      return;
    }
    execData = FunctionData.of((ScriptFunction) prototype.get("exec"));
    instanceShape = EngineAccess.instanceShape();
    for (Method method : METHODS) {
      prototype.addOwnProperty(method.key, Property.NOT_ENUMERABLE, (Object) method.function());
    }
    for (int i = 0; i < FLAG_NAMES.length; i++) {
      prototype.addOwnProperty(flag(i));
    }
    prototype.addOwnProperty(accessor("flags", "get flags", "flags", FLAGS));
    prototype.addOwnProperty(accessor("source", "get source", "source", SOURCE));
    constructor.addOwnProperty(
        accessor(WellKnown.SPECIES, "get [Symbol.species]", "species", SPECIES));
    constructorShape = constructor.getMap();
    trust(constructorShape, prototype.getMap());
    prototypeShape = prototype.getMap();
  }

  private static Property accessor(Object key, String name, String method, int index) {
    MethodHandle code = handle(RegExpMethods.class, method, Object.class, Object.class);
    return new BuiltinAccessor(key, name, code, index);
  }

  private static Property flag(int index) {
    MethodHandle code = handle(RegExpMethods.class, "flag", Object.class, Object.class, int.class);
    return new BuiltinAccessor(
        FLAG_NAMES[index],
        "get " + FLAG_NAMES[index],
        MethodHandles.insertArguments(code, 1, index),
        index);
  }

  /**
   * Tells that objects of these shapes are as scripts find them, as after freezing.
   *
   * @param shapes of a prototype or a constructor in a realm where no script has run
   */
  static synchronized void trust(PropertyMap... shapes) {
    Set<PropertyMap> all = new HashSet<>(trusted);
    all.addAll(Arrays.asList(shapes));
    trusted = Set.copyOf(all);
  }

  /** Takes the realm's shapes as those of others; to be called when it has just been frozen. */
  public static void trust(Global global) {
    ScriptFunction constructor = constructor(global);
    trust(constructor.getMap(), ScriptFunction.getPrototype(constructor).getMap());
  }

  static boolean isExec(ScriptFunction function) {
    return FunctionData.of(function) == execData;
  }

  /** Whether a regular expression has no properties of its own but a writable index. */
  static boolean hasPlainShape(NativeRegExp regExp) {
    return regExp.getMap() == instanceShape;
  }

  /**
   * Whether the methods of a regular expression do what they do by themselves, and nothing of a
   * script's is called.
   */
  static boolean isUntouched(ScriptObject object) {
    if (!(object instanceof NativeRegExp)
        || object.getMap() != instanceShape
        || !(((NativeRegExp) object).getLastIndexObject() instanceof Integer)) {
      return false;
    }
    ScriptObject prototype = object.getProto();
    if (prototype == null || !isTrusted(prototype.getMap())) {
      return false;
    }
    Object exec = prototype.get("exec");
    return exec instanceof ScriptFunction && isExec((ScriptFunction) exec);
  }

  private static boolean isTrusted(PropertyMap shape) {
    return shape == prototypeShape || trusted.contains(shape);
  }

  /** Whether the species of an untouched regular expression is the realm's RegExp. */
  static boolean constructsPlainly(NativeRegExp regExp) {
    ScriptFunction constructor = constructor(Global.instance());
    return regExp.getProto().get("constructor") == constructor
        && (constructor.getMap() == constructorShape || trusted.contains(constructor.getMap()));
  }
}

package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.library.Functions;
import dev.iotajs.sandbox.internal.guest.library.Globals;
import dev.iotajs.sandbox.internal.guest.library.Template;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Function;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * An interface of the Web: a global constructor that is called with {@code new} only, and the
 * prototype of its objects. Shared by all realms; each has its own constructor and prototype.
 */
final class Interface {
  private static final MethodHandle CONSTRUCT =
      Handles.ofVirtual(
          Interface.class,
          "construct",
          MethodType.methodType(Object.class, boolean.class, Object.class, Object[].class));

  private final String name;
  private final Function<Object[], ScriptObject> maker;
  private final ScriptFunctionData data;
  private final Template prototype = new Template().enumerable();
  private final Template constructor = new Template().enumerable();
  private Interface parent;
  private Function<Global, ScriptObject> root = Global::getObjectPrototype;

  /**
   * An interface whose prototype has the built-in functions of a class.
   *
   * @param maker makes an object of the current realm from the arguments
   */
  Interface(String name, int length, Class<?> methods, Function<Object[], ScriptObject> maker) {
    this.name = name;
    this.maker = maker;
    this.data =
        Functions.constructorData(name, length, MethodHandles.insertArguments(CONSTRUCT, 0, this));
    prototype.functions(methods).tag(name);
  }

  /** An interface whose objects scripts cannot make. */
  static Interface withoutConstructor(String name, Class<?> methods) {
    return new Interface(
        name,
        0,
        methods,
        arguments -> {
          throw Errors.type("Illegal constructor");
        });
  }

  Interface parent(Interface inherited) {
    parent = inherited;
    return this;
  }

  /** Lets the prototype inherit from what is of no interface. */
  Interface inheriting(Function<Global, ScriptObject> prototypeOf) {
    root = prototypeOf;
    return this;
  }

  Interface statics(Class<?> functions) {
    constructor.functions(functions);
    return this;
  }

  /** A constant, which the constructor and the prototype have. */
  Interface constant(String key, Object value) {
    constructor.constant(key, value);
    prototype.constant(key, value);
    return this;
  }

  /** What more the prototype has. */
  Template prototypeTemplate() {
    return prototype;
  }

  /** Makes it a global of all realms; to be called before the first one exists. */
  void declare() {
    Globals.kept(name, this::create);
  }

  private Object create(Global global) {
    ScriptObject inherited = parent == null ? root.apply(global) : parent.prototype(global);
    ScriptFunction made = constructor.constructor(data, prototype.object(inherited));
    if (parent != null) {
      made.setInitialProto(parent.constructor(global));
    }
    return made;
  }

  private ScriptFunction constructor(Global global) {
    return (ScriptFunction) Globals.original(global, name);
  }

  /** What a realm's objects of this interface inherit from. */
  ScriptObject prototype(Global global) {
    return (ScriptObject) constructor(global).getPrototype();
  }

  /** That of the current realm. */
  ScriptObject prototype() {
    return prototype(Global.instance());
  }

  @SuppressWarnings("unused") // by CONSTRUCT
  private Object construct(boolean isNew, Object self, Object... arguments) {
    if (!isNew) {
      throw Errors.type("The constructor " + name + " cannot be called without 'new'");
    }
    return maker.apply(arguments);
  }
}

package dev.iotajs.sandbox.internal.guest.async;

import static org.openjdk.nashorn.internal.runtime.ScriptRuntime.UNDEFINED;

import dev.iotajs.sandbox.internal.guest.DynamicCodeGate;
import dev.iotajs.sandbox.internal.guest.FunctionData;
import dev.iotajs.sandbox.internal.guest.FunctionObjects;
import dev.iotajs.sandbox.internal.guest.library.Functions;
import dev.iotajs.sandbox.internal.guest.library.Template;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** What generators, async generators and async functions of a realm inherit from. */
public final class GeneratorIntrinsics {
  private static final int READ_ONLY = Property.NOT_ENUMERABLE | Property.NOT_WRITABLE;

  /** What one kind of generator has, the same for all realms. */
  private static final class Kind {
    final Template prototype;
    final Template functionPrototype;
    final Template constructor = new Template();
    final ScriptFunctionData data;

    Kind(String name, Class<?> methods) {
      this.prototype = methods == null ? null : new Template().functions(methods).tag(name);
      this.functionPrototype = new Template().tag(name + "Function");
      this.data = Functions.constructorData(name + "Function", 1, REFUSE);
    }
  }

  private static final MethodHandle REFUSE = refuse();
  private static final Template ITERATOR = new Template().functions(AsyncIteratorPrototype.class);
  private static final Kind GENERATOR = new Kind("Generator", GeneratorPrototype.class);
  private static final Kind ASYNC_GENERATOR =
      new Kind("AsyncGenerator", AsyncGeneratorPrototype.class);
  private static final Kind ASYNC_FUNCTION = new Kind("Async", null);

  private final Global global;
  private Family generator;
  private Family asyncGenerator;
  private ScriptObject asyncFunctionPrototype;

  GeneratorIntrinsics(Global global) {
    this.global = global;
  }

  private static MethodHandle refuse() {
    try {
      MethodType type =
          MethodType.methodType(Object.class, boolean.class, Object.class, Object[].class);
      return MethodHandles.lookup().findStatic(GeneratorIntrinsics.class, "construct", type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("construct", e);
    }
  }

  /** The constructors of generator functions would make code from text. */
  @SuppressWarnings({"unused", "DoNotCall"}) // by REFUSE
  private static Object construct(boolean isNew, Object self, Object... arguments) {
    DynamicCodeGate.refuse();
    return UNDEFINED;
  }

  /** The prototypes of one kind of generator. */
  static final class Family {
    private final ScriptObject prototype;
    private final ScriptObject functionPrototype;

    private Family(Kind kind, ScriptObject iteratorPrototype, Global global) {
      prototype = kind.prototype.object(iteratorPrototype);
      functionPrototype = inheritedBy(kind, global);
      functionPrototype.addOwnProperty("prototype", READ_ONLY, prototype);
      prototype.addOwnProperty("constructor", READ_ONLY, functionPrototype);
    }

    /** What generators inherit from in the end. */
    ScriptObject prototype() {
      return prototype;
    }

    /** What generator functions inherit from. */
    ScriptObject functionPrototype() {
      return functionPrototype;
    }
  }

  private static ScriptObject inheritedBy(Kind kind, Global global) {
    ScriptObject prototype = kind.functionPrototype.object(global.getFunctionPrototype());
    ScriptFunction constructor = kind.constructor.constructor(kind.data, prototype);
    Property property = prototype.getMap().findProperty("constructor");
    prototype.setMap(prototype.getMap().replaceProperty(property, property.addFlags(READ_ONLY)));
    Object function = global.get("Function");
    if (function instanceof ScriptObject) {
      constructor.setInitialProto((ScriptObject) function);
    }
    return prototype;
  }

  Family generator() {
    if (generator == null) {
      ScriptObject arrayIterator =
          Delegate.to(global.wrapAsObject(new Object[0])).iterator.getProto();
      generator = new Family(GENERATOR, arrayIterator.getProto(), global);
    }
    return generator;
  }

  Family asyncGenerator() {
    if (asyncGenerator == null) {
      ScriptObject iterator = ITERATOR.object(global.getObjectPrototype());
      asyncGenerator = new Family(ASYNC_GENERATOR, iterator, global);
    }
    return asyncGenerator;
  }

  ScriptObject asyncFunctionPrototype() {
    if (asyncFunctionPrototype == null) {
      asyncFunctionPrototype = inheritedBy(ASYNC_FUNCTION, global);
    }
    return asyncFunctionPrototype;
  }

  /** Makes a new function a generator function. */
  public void markGenerator(ScriptFunction function) {
    mark(function, generator());
  }

  /** Makes a new function an async generator function. */
  public void markAsyncGenerator(ScriptFunction function) {
    mark(function, asyncGenerator());
  }

  private void mark(ScriptFunction function, Family family) {
    FunctionData.become(FunctionData.of(function), FunctionData.METHOD);
    ScriptObject prototype = global.newObject();
    prototype.setInitialProto(family.prototype);
    function.setPrototype(prototype);
    function.setInitialProto(family.functionPrototype);
  }

  /** Makes a new function an async function. */
  public void markAsync(ScriptFunction function) {
    FunctionData.become(FunctionData.of(function), FunctionData.METHOD);
    FunctionObjects.dropPrototype(function);
    function.setInitialProto(asyncFunctionPrototype());
  }
}

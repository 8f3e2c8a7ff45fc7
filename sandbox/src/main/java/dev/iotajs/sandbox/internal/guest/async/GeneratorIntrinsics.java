package dev.iotajs.sandbox.internal.guest.async;

import dev.iotajs.sandbox.internal.guest.FunctionData;
import dev.iotajs.sandbox.internal.guest.FunctionObjects;
import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.library.Functions;
import dev.iotajs.sandbox.internal.guest.library.Template;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** What generators, async generators and async functions of a realm inherit from. */
public final class GeneratorIntrinsics {
  private static final MethodHandle ITERATOR_PROTOTYPE =
      Handles.ofVirtual(
          Global.class, "getIteratorPrototype", MethodType.methodType(ScriptObject.class));
  private static final VarHandle FUNCTION =
      Handles.ofField(Global.class, "builtinFunction", ScriptFunction.class);

  /** What one kind of generator or async function has, the same for all realms. */
  private static final class Kind {
    static final Kind GENERATOR = new Kind(0, "Generator", "function*", GeneratorPrototype.class);
    static final Kind ASYNC_GENERATOR =
        new Kind(1, "AsyncGenerator", "async function*", AsyncGeneratorPrototype.class);
    static final Kind ASYNC_FUNCTION = new Kind(2, "Async", "async function", null);

    final int index;
    final Template prototype = new Template();
    final Template functionPrototype = new Template();
    final Template constructor = new Template();
    final ScriptFunctionData data;

    private Kind(int index, String name, String keywords, Class<?> methods) {
      this.index = index;
      this.data = Functions.constructorData(name + "Function", 1, CodeFromText.making(keywords));
      functionPrototype.lazyReadOnly("constructor", global -> in(global).constructor);
      if (methods != null) {
        functionPrototype.lazyReadOnly("prototype", global -> in(global).prototype);
        prototype
            .lazyReadOnly("constructor", global -> in(global).functionPrototype)
            .functions(methods)
            .tag(name);
      }
      functionPrototype.tag(name + "Function");
    }

    private Family in(Global global) {
      return AsyncRealm.of(global).generators().family(this);
    }
  }

  private static final Template ASYNC_ITERATOR =
      new Template().functions(AsyncIteratorPrototype.class);

  private final Global global;
  private final Family[] families = new Family[3];

  GeneratorIntrinsics(Global global) {
    this.global = global;
  }

  /** The objects of one kind in one realm. */
  static final class Family {
    /** What generators inherit from in the end. */
    final ScriptObject prototype;

    /** What their functions inherit from. */
    final ScriptObject functionPrototype;

    final ScriptFunction constructor;

    private Family(Kind kind, ScriptObject iteratorPrototype, Global global) {
      prototype = kind.prototype.object(iteratorPrototype);
      functionPrototype = kind.functionPrototype.object(global.getFunctionPrototype());
      // The template gives a property to the prototype that it is told, which ours has already.
      constructor = kind.constructor.constructor(kind.data, global.newObject());
      constructor.setPrototype(functionPrototype);
      constructor.setInitialProto((ScriptFunction) FUNCTION.get(global));
    }
  }

  private Family family(Kind kind) {
    Family family = families[kind.index];
    if (family == null) {
      family = new Family(kind, inherited(kind), global);
      families[kind.index] = family;
    }
    return family;
  }

  private ScriptObject inherited(Kind kind) {
    if (kind != Kind.GENERATOR) {
      return ASYNC_ITERATOR.object(global.getObjectPrototype());
    }
    try {
      return (ScriptObject) ITERATOR_PROTOTYPE.invokeExact(global);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  Family generator() {
    return family(Kind.GENERATOR);
  }

  Family asyncGenerator() {
    return family(Kind.ASYNC_GENERATOR);
  }

  Family asyncFunction() {
    return family(Kind.ASYNC_FUNCTION);
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
    FunctionObjects.givePrototype(function, prototype);
    function.setInitialProto(family.functionPrototype);
  }

  /** Makes a new function an async function. */
  public void markAsync(ScriptFunction function) {
    FunctionData.become(FunctionData.of(function), FunctionData.METHOD);
    FunctionObjects.dropPrototype(function);
    function.setInitialProto(asyncFunction().functionPrototype);
  }
}

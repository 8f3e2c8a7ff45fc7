package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.lang.invoke.MethodType;
import java.util.function.Function;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeArrayBuffer;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * {@code SharedArrayBuffer}. A script is alone in its realm: there is nobody to share the bytes
 * with. It exists for programs that ask for one, and can neither leave a run nor come from outside.
 */
public final class SharedArrayBuffers {
  private static final Template CONSTRUCTOR = new Template().functions(SharedArrayBuffers.class);
  private static final Template PROTOTYPE =
      new Template().functions(Prototype.class).tag("SharedArrayBuffer");
  private static final ScriptFunctionData DATA = data();
  private static final Function<Global, Object> INTRINSIC =
      Globals.lazy("SharedArrayBuffer", SharedArrayBuffers::create);

  private SharedArrayBuffers() {}

  /** To be called before the first realm exists. */
  static void install() {
    // Loading the class declares the global.
  }

  private static ScriptFunctionData data() {
    MethodType type =
        MethodType.methodType(Object.class, boolean.class, Object.class, Object[].class);
    return Functions.constructorData(
        "SharedArrayBuffer", 1, Handles.ofStatic(SharedArrayBuffers.class, "construct", type));
  }

  private static Object create(Global global) {
    return CONSTRUCTOR.constructor(DATA, PROTOTYPE.object(Intrinsics.OBJECT_PROTOTYPE.of(global)));
  }

  /** {@code new SharedArrayBuffer(length, options)}. */
  public static Object construct(boolean isNew, Object self, Object... arguments) {
    if (!isNew) {
      throw Errors.type("Constructor SharedArrayBuffer requires 'new'");
    }
    double length = Spec.toIndex(arguments.length == 0 ? Spec.UNDEFINED : arguments[0]);
    return make(length, TypedArrayCreation.maximum(arguments));
  }

  private static ScriptObject make(double length, double most) {
    ScriptObject buffer = Buffers.create(length, most);
    Buffers.share(buffer);
    Object constructor = INTRINSIC.apply(Global.instance());
    buffer.setInitialProto(ScriptFunction.getPrototype((ScriptFunction) constructor));
    return buffer;
  }

  /** {@code get SharedArrayBuffer[Symbol.species]}. */
  @Builtin(name = "@@species", getter = true)
  public static Object species(Object self) {
    return self;
  }

  /** Methods of {@code SharedArrayBuffer.prototype}. */
  public static final class Prototype {
    private Prototype() {}

    private static ScriptObject valid(Object self) {
      if (self instanceof NativeArrayBuffer && Buffers.isShared(self)) {
        return (ScriptObject) self;
      }
      throw Errors.type(Spec.show(self) + " is not a SharedArrayBuffer");
    }

    /** {@code byteLength}. */
    @Builtin(getter = true)
    public static Object byteLength(Object self) {
      return NativeArrayBuffer.byteLength(valid(self));
    }

    /** {@code growable}. */
    @Builtin(getter = true)
    public static Object growable(Object self) {
      return Buffers.isResizable(valid(self));
    }

    /** {@code maxByteLength}. */
    @Builtin(getter = true)
    public static Object maxByteLength(Object self) {
      return Buffers.capacity(valid(self));
    }

    /** {@code grow}. */
    @Builtin(length = 1)
    public static Object grow(Object self, Object length) {
      ScriptObject buffer = valid(self);
      if (!Buffers.isResizable(buffer)) {
        throw Errors.type("The SharedArrayBuffer is not growable");
      }
      double bytes = Spec.toIndex(length);
      if (bytes < NativeArrayBuffer.byteLength(buffer) || bytes > Buffers.capacity(buffer)) {
        throw Errors.range("Invalid array buffer length");
      }
      Buffers.resize(buffer, (int) bytes);
      return Spec.UNDEFINED;
    }

    /** {@code slice}. */
    @Builtin(length = 2)
    public static Object slice(Object self, Object start, Object end) {
      ScriptObject buffer = valid(self);
      int length = NativeArrayBuffer.byteLength(buffer);
      double first = Spec.relative(start, length, 0);
      double count = Math.max(Spec.relative(end, length, length) - first, 0);
      Object constructor = Spec.species(buffer);
      Object made =
          constructor == null ? make(count, -1) : Spec.construct(constructor, Spec.number(count));
      if (valid(made) == buffer || NativeArrayBuffer.byteLength(made) < count) {
        throw Errors.type("The species of the buffer made one that does not fit");
      }
      ArrayBufferFunctions.copy(buffer, made, (int) first, (int) count);
      return made;
    }
  }
}

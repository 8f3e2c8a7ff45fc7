package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.FunctionData;
import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import java.lang.invoke.MethodType;
import java.util.function.Function;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** {@code Iterator}: only for classes to extend. Its prototype is what all iterators inherit. */
public final class IteratorConstructor {
  private static final Template TEMPLATE = new Template().functions(IteratorConstructor.class);
  private static final ScriptFunctionData DATA = data();
  private static final Function<Global, Object> INTRINSIC =
      Globals.lazy("Iterator", IteratorConstructor::create);

  private IteratorConstructor() {}

  /** To be called before the first realm exists. */
  static void install() {
    IteratorHelper.install();
    IteratorWrapper.install();
  }

  private static ScriptFunctionData data() {
    MethodType type = MethodType.methodType(Object.class, boolean.class, Object.class);
    ScriptFunctionData data =
        Functions.constructorData(
            "Iterator", 0, Handles.ofStatic(IteratorConstructor.class, "construct", type));
    FunctionData.become(data, FunctionData.ABSTRACT);
    return data;
  }

  private static Object create(Global global) {
    return TEMPLATE.constructorOnly(DATA, Intrinsics.ITERATOR_PROTOTYPE.of(global));
  }

  /** The constructor of a realm. */
  static Object of(Global global) {
    return INTRINSIC.apply(global);
  }

  /** Not called for the classes that extend it. */
  @SuppressWarnings("DoNotCallSuggester")
  public static Object construct(boolean isNew, Object self) {
    throw Errors.type("The abstract class Iterator cannot be constructed");
  }

  /** {@code Iterator.from}. */
  @Builtin(length = 1)
  public static Object from(Object self, Object source) {
    if (!(source instanceof ScriptObject || source instanceof CharSequence)) {
      throw Errors.type(Spec.show(source) + " is not an object");
    }
    ScriptObject iterator = flattenable(source);
    Iteration iteration = Iteration.from(iterator);
    return inherits(iterator) ? iterator : new IteratorWrapper(iteration);
  }

  /** The iterator that an object has, or else is. */
  static ScriptObject flattenable(Object source) {
    ScriptFunction method = Spec.method(source, WellKnown.ITERATOR);
    return Spec.object(method == null ? source : Spec.call(method, source));
  }

  private static boolean inherits(ScriptObject object) {
    ScriptObject wanted = Intrinsics.ITERATOR_PROTOTYPE.here();
    ScriptObject next = ProxyAware.prototypeOf(object);
    while (next != null && next != wanted) {
      next = ProxyAware.prototypeOf(next);
    }
    return next != null;
  }

  /** {@code Iterator.concat}. */
  @Builtin
  public static Object concat(Object self, Object... items) {
    ScriptFunction[] methods = new ScriptFunction[items.length];
    for (int i = 0; i < items.length; i++) {
      methods[i] = Spec.method(Spec.object(items[i]), WellKnown.ITERATOR);
      if (methods[i] == null) {
        throw Errors.type(Spec.show(items[i]) + " is not iterable");
      }
    }
    return new IteratorHelper(null, new IteratorSteps.Concat(items, methods));
  }
}

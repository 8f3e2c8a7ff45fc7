package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.Handles;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.function.Consumer;
import org.openjdk.nashorn.internal.objects.AbstractIterator;
import org.openjdk.nashorn.internal.objects.IteratorResult;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Steps through the engine's own iterators, whatever scripts have made of their prototypes. */
final class Iterations {
  private static final MethodHandle NEXT =
      Handles.ofVirtual(
              AbstractIterator.class,
              "next",
              MethodType.methodType(IteratorResult.class, Object.class))
          .asType(MethodType.methodType(ScriptObject.class, Object.class, Object.class));

  private Iterations() {}

  static ScriptObject next(Object iterator) {
    try {
      return (ScriptObject) NEXT.invokeExact(iterator, Spec.UNDEFINED);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  static void forEach(Object iterator, Consumer<Object> work) {
    for (ScriptObject step = next(iterator);
        !JSType.toBoolean(step.get("done"));
        step = next(iterator)) {
      work.accept(step.get("value"));
    }
  }
}

package dev.iotajs.sandbox.internal.guest.operations;

import dev.iotajs.sandbox.internal.guest.FunctionData;
import dev.iotajs.sandbox.internal.guest.library.ArrayIteration;
import dev.iotajs.sandbox.internal.guest.library.ArrayProtocol;
import dev.iotajs.sandbox.internal.guest.library.Intrinsics;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * Tells whether stepping through an iterator of an array's entries is what the language's protocol
 * would come to: it gives itself as its iterator, its step is the built-in one, and there is
 * nothing to call when it is left early.
 */
final class EntriesProtocol {
  private static final VarHandle ITERATOR_PROTOTYPE = field();
  private static final KnownShapes ITERATOR_SHAPES =
      new KnownShapes(KnownShapes.keepsSlot(WellKnown.ITERATOR).and(KnownShapes.lacks("return")));
  private static final KnownShapes OBJECT_SHAPES = new KnownShapes(KnownShapes.lacks("return"));
  private static final ScriptFunctionData SELF =
      FunctionData.ofAny(Intrinsics.ITERATOR_PROTOTYPE.here().get(WellKnown.ITERATOR));

  private EntriesProtocol() {}

  private static VarHandle field() {
    try {
      return MethodHandles.privateLookupIn(Global.class, MethodHandles.lookup())
          .findVarHandle(Global.class, "builtinIteratorPrototype", ScriptObject.class);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("builtinIteratorPrototype", e);
    }
  }

  /** The value, if it is such an iterator; else null. */
  static ArrayIteration plain(Object value, Global global) {
    return value instanceof ArrayIteration && isPlain((ArrayIteration) value, global)
        ? (ArrayIteration) value
        : null;
  }

  /** Whether an iterator is still as it was made, and what it inherits, too. */
  static boolean isPlain(ArrayIteration iteration, Global global) {
    ScriptObject iterators = BuiltinIteration.iterators(global);
    return iteration.isPlainOfEntries(iterators)
        && BuiltinIteration.hasBuiltinNext(iterators)
        && iterators.getProto() == ITERATOR_PROTOTYPE.get(global)
        && inheritsNothing(iterators.getProto(), global);
  }

  private static boolean inheritsNothing(ScriptObject prototype, Global global) {
    return ITERATOR_SHAPES.fits(prototype)
        && BuiltinIteration.isBuiltin(ArrayProtocol.self(prototype), SELF)
        && prototype.getProto() == global.getObjectPrototype()
        && OBJECT_SHAPES.fits(prototype.getProto());
  }
}

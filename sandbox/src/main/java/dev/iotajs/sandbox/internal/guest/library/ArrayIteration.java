package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** An iterator over something like an array. */
public final class ArrayIteration extends ScriptObject {
  private static final PropertyMap SHAPE = PropertyMap.newMap(ArrayIteration.class);

  /** What an iterator gives. */
  enum Kind {
    KEYS,
    VALUES,
    ENTRIES
  }

  private ScriptObject iterated;
  private final Kind kind;
  private double next;

  private ArrayIteration(ScriptObject iterated, Kind kind) {
    super(Intrinsics.ARRAY_ITERATOR_PROTOTYPE.here(), SHAPE);
    this.iterated = iterated;
    this.kind = kind;
  }

  static ScriptObject create(ScriptObject iterated, Kind kind) {
    return new ArrayIteration(iterated, kind);
  }

  /** {@code %ArrayIteratorPrototype%.next}. */
  @Builtin
  public static Object next(Object self) {
    if (!(self instanceof ArrayIteration)) {
      throw Errors.type("next needs an Array Iterator");
    }
    return ((ArrayIteration) self).advance();
  }

  private Object advance() {
    if (iterated == null) {
      return Spec.result(Spec.UNDEFINED, true);
    }
    double length =
        TypedArrays.isTypedArray(iterated)
            ? TypedArrays.lengthOf(TypedArrays.valid(iterated))
            : Spec.length(iterated);
    if (next >= length) {
      iterated = null;
      return Spec.result(Spec.UNDEFINED, true);
    }
    double index = next++;
    return Spec.result(item(index), false);
  }

  private Object item(double index) {
    if (kind == Kind.KEYS) {
      return Spec.number(index);
    }
    Object value = iterated.get(index);
    return kind == Kind.VALUES ? value : Spec.array(Spec.number(index), value);
  }
}

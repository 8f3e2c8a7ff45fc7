package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.Stepping;
import org.openjdk.nashorn.internal.objects.NativeArray;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** An iterator over something like an array. */
public final class ArrayIteration extends ScriptObject implements Stepping {
  private static final PropertyMap SHAPE = PropertyMap.newMap(ArrayIteration.class);

  /** What an iterator gives. */
  enum Kind {
    KEYS,
    VALUES,
    ENTRIES
  }

  private ScriptObject iterated;
  private final Kind kind;
  private double index;
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
    return ((ArrayIteration) self).result();
  }

  private Object result() {
    Object value = nextOrEnd();
    return value == END ? Spec.result(Spec.UNDEFINED, true) : Spec.result(value, false);
  }

  @Override
  public Object nextOrEnd() {
    return advance() ? item() : END;
  }

  /** Whether it gives pairs, and no script has given it properties or another prototype. */
  public boolean isPlainOfEntries(ScriptObject prototype) {
    return kind == Kind.ENTRIES && getMap() == SHAPE && getProto() == prototype;
  }

  /** Goes on to the next index; false at the end. */
  public boolean advance() {
    if (iterated == null) {
      return false;
    }
    if (next >= length()) {
      iterated = null;
      return false;
    }
    index = next++;
    return true;
  }

  /** What it goes over; null after its end. */
  public ScriptObject iterated() {
    return iterated;
  }

  /** Where it is. */
  public double index() {
    return index;
  }

  private double length() {
    if (iterated instanceof NativeArray) {
      return iterated.getArray().length();
    }
    if (TypedArrays.isTypedArray(iterated)) {
      return TypedArrays.lengthOf(TypedArrays.valid(iterated));
    }
    return Spec.length(iterated);
  }

  private Object item() {
    if (kind == Kind.KEYS) {
      return Spec.number(index);
    }
    Object value = iterated.get(index);
    return kind == Kind.VALUES ? value : Spec.array(Spec.number(index), value);
  }
}

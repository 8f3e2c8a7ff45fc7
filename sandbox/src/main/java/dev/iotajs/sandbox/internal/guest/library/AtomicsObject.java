package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import org.openjdk.nashorn.internal.objects.ArrayBufferView;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * {@code Atomics}. With one agent every operation is atomic; nobody else could wake up one that
 * waits, so {@code wait} is refused, as the specification has it for agents that must not block.
 */
public final class AtomicsObject {
  private static final Set<String> INTEGERS =
      Set.of("Int8Array", "Uint8Array", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array");
  private static final Template TEMPLATE =
      new Template().functions(AtomicsObject.class).tag("Atomics");

  private AtomicsObject() {}

  /** The object of a realm. */
  static Object create(Global global) {
    return TEMPLATE.object(Intrinsics.OBJECT_PROTOTYPE.of(global));
  }

  /** ValidateIntegerTypedArray. */
  private static ScriptObject integers(Object value) {
    ScriptObject array = TypedArrays.valid(value);
    if (!INTEGERS.contains(array.getClassName())) {
      throw Errors.type("Atomics need a typed array of integers");
    }
    return array;
  }

  private static ScriptObject waitable(Object value) {
    ScriptObject array = TypedArrays.valid(value);
    if (!array.getClassName().equals("Int32Array")) {
      throw Errors.type("Waiting needs an Int32Array");
    }
    return array;
  }

  /** ValidateAtomicAccess. */
  private static int position(ScriptObject array, Object index) {
    double length = TypedArrays.lengthOf(array);
    double position = Spec.toIndex(index);
    if (position >= length) {
      throw Errors.range("The index is out of range");
    }
    return (int) position;
  }

  private static Object modify(
      Object value, Object index, Object operand, IntBinaryOperator operation) {
    ScriptObject array = integers(value);
    int position = position(array, index);
    int number = JSType.toInt32(Spec.toInteger(operand));
    array = TypedArrays.valid(array);
    Object old = array.get(position);
    if (position < TypedArrays.lengthOf(array)) {
      int before = JSType.toInt32(((Number) old).doubleValue());
      array.set(position, operation.applyAsInt(before, number), 0);
    }
    return old;
  }

  /** {@code Atomics.add}. */
  @Builtin(length = 3)
  public static Object add(Object self, Object array, Object index, Object value) {
    return modify(array, index, value, (a, b) -> a + b);
  }

  /** {@code Atomics.and}. */
  @Builtin(length = 3)
  public static Object and(Object self, Object array, Object index, Object value) {
    return modify(array, index, value, (a, b) -> a & b);
  }

  /** {@code Atomics.exchange}. */
  @Builtin(length = 3)
  public static Object exchange(Object self, Object array, Object index, Object value) {
    return modify(array, index, value, (a, b) -> b);
  }

  /** {@code Atomics.or}. */
  @Builtin(length = 3)
  public static Object or(Object self, Object array, Object index, Object value) {
    return modify(array, index, value, (a, b) -> a | b);
  }

  /** {@code Atomics.sub}. */
  @Builtin(length = 3)
  public static Object sub(Object self, Object array, Object index, Object value) {
    return modify(array, index, value, (a, b) -> a - b);
  }

  /** {@code Atomics.xor}. */
  @Builtin(length = 3)
  public static Object xor(Object self, Object array, Object index, Object value) {
    return modify(array, index, value, (a, b) -> a ^ b);
  }

  /** {@code Atomics.compareExchange}. */
  @Builtin(length = 4)
  public static Object compareExchange(
      Object self, Object value, Object index, Object expected, Object replacement) {
    ScriptObject array = integers(value);
    int position = position(array, index);
    int wanted = JSType.toInt32(Spec.toInteger(expected));
    int mask = -1 >>> (32 - 8 * TypedArrays.bytesPerElement(array));
    return modify(array, position, replacement, (a, b) -> ((a ^ wanted) & mask) == 0 ? b : a);
  }

  /** {@code Atomics.load}. */
  @Builtin(length = 2)
  public static Object load(Object self, Object value, Object index) {
    ScriptObject array = integers(value);
    int position = position(array, index);
    return TypedArrays.valid(array).get(position);
  }

  /** {@code Atomics.store}. */
  @Builtin(length = 3)
  public static Object store(Object self, Object value, Object index, Object element) {
    ScriptObject array = integers(value);
    int position = position(array, index);
    double number = Spec.toInteger(element);
    TypedArrays.put(TypedArrays.valid(array), position, number);
    return Spec.number(number);
  }

  /** {@code Atomics.isLockFree}. */
  @Builtin(length = 1)
  public static Object isLockFree(Object self, Object size) {
    double bytes = Spec.toInteger(size);
    return bytes == 1 || bytes == 2 || bytes == 4 || bytes == 8;
  }

  /** {@code Atomics.notify}: nobody waits. */
  @Builtin(name = "notify", length = 3)
  public static Object wake(Object self, Object value, Object index, Object count) {
    int unused = position(waitable(value), index);
    if (!Spec.isUndefined(count)) {
      double ignored = Spec.toInteger(count);
    }
    return 0;
  }

  /** {@code Atomics.wait}. */
  @Builtin(name = "wait", length = 4)
  public static Object await(
      Object self, Object value, Object index, Object expected, Object timeout) {
    ScriptObject array = waitable(value);
    if (!Buffers.isShared(ArrayBufferView.buffer(array))) {
      throw Errors.type("Waiting needs a SharedArrayBuffer");
    }
    int unused = position(array, index);
    double ignored = Spec.toNumber(expected) + Spec.toNumber(timeout);
    throw Errors.type("Atomics.wait cannot be called: nobody could end the waiting");
  }

  /** {@code Atomics.pause}. */
  @Builtin
  public static Object pause(Object self, Object count) {
    boolean whole =
        count instanceof Number && ((Number) count).doubleValue() == Spec.toInteger(count);
    if (!Spec.isUndefined(count) && !whole) {
      throw Errors.type("The number of rounds must be an integer");
    }
    return Spec.UNDEFINED;
  }
}

package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.library.Builtin;
import dev.iotajs.sandbox.internal.guest.library.Template;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Set;
import java.util.UUID;
import org.openjdk.nashorn.internal.objects.ArrayBufferView;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** {@code crypto}: random values that cannot be guessed, and nothing else. */
public final class RandomFunctions {
  private static final Template ALL =
      new Template().enumerable().functions(RandomFunctions.class).tag("Crypto");
  private static final int MAX_BYTES = 65536;
  private static final Set<String> NO_INTEGERS = Set.of("Float32Array", "Float64Array");

  private RandomFunctions() {}

  private static final class Source {
    static final SecureRandom RANDOM = new SecureRandom();
  }

  static ScriptObject create(Global global) {
    return ALL.object(global.getObjectPrototype());
  }

  /** {@code randomUUID}. */
  @Builtin
  public static Object randomUUID(Object self) {
    return UUID.randomUUID().toString();
  }

  /** {@code getRandomValues}: fills an array of integers, of 65,536 bytes at most. */
  @Builtin(length = 1)
  public static Object getRandomValues(Object self, Object array) {
    if (!(array instanceof ArrayBufferView)
        || NO_INTEGERS.contains(((ScriptObject) array).getClassName())) {
      throw DomException.error(
          "TypeMismatchError", "The argument of getRandomValues is not an array of integers");
    }
    ByteBuffer bytes = Bytes.ofSource(array);
    if (bytes.remaining() > MAX_BYTES) {
      throw DomException.error(
          "QuotaExceededError", "getRandomValues fills " + MAX_BYTES + " bytes at most");
    }
    byte[] random = new byte[bytes.remaining()];
    Source.RANDOM.nextBytes(random);
    bytes.put(random);
    return array;
  }
}

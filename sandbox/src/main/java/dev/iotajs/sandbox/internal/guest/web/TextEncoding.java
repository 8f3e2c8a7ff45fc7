package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.library.Builtin;
import dev.iotajs.sandbox.internal.guest.library.Spec;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.nio.ByteBuffer;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeUint8Array;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** {@code TextEncoder}: texts to UTF-8. */
public final class TextEncoding extends WebObject {
  static final Interface INTERFACE =
      new Interface("TextEncoder", 0, TextEncoding.class, arguments -> new TextEncoding());

  private TextEncoding() {
    super(INTERFACE);
  }

  @Override
  public String getClassName() {
    return "TextEncoder";
  }

  /** The attribute {@code encoding}. */
  @Builtin(getter = true)
  public static Object encoding(Object self) {
    receiver(TextEncoding.class, self);
    return "utf-8";
  }

  /** {@code encode}. */
  @Builtin
  public static Object encode(Object self, Object text) {
    receiver(TextEncoding.class, self);
    return Bytes.array(Spec.isUndefined(text) ? new byte[0] : Utf8.encode(Arguments.text(text)));
  }

  /** {@code encodeInto}: writes as many whole characters as there is room for. */
  @Builtin(length = 2)
  public static Object encodeInto(Object self, Object source, Object destination) {
    receiver(TextEncoding.class, self);
    String text = Arguments.scalars(source);
    if (!(destination instanceof NativeUint8Array)) {
      throw Errors.type("The second argument of encodeInto is not a Uint8Array");
    }
    ByteBuffer bytes = Bytes.ofSource(destination);
    int read = 0;
    while (read < text.length()) {
      int point = text.codePointAt(read);
      if (Utf8.length(point) > bytes.remaining()) {
        break;
      }
      Utf8.put(point, bytes);
      read += Character.charCount(point);
    }
    ScriptObject result = Global.newEmptyInstance();
    result.addOwnProperty("read", 0, read);
    result.addOwnProperty("written", 0, bytes.position());
    return result;
  }
}

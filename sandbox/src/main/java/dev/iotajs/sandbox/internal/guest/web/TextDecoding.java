package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.library.Builtin;
import dev.iotajs.sandbox.internal.guest.library.Spec;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** {@code TextDecoder}: UTF-8, UTF-16 and windows-1252 to texts. */
public final class TextDecoding extends WebObject {
  static final Interface INTERFACE =
      new Interface("TextDecoder", 0, TextDecoding.class, TextDecoding::construct);

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("utf-8", "utf-8"),
          Map.entry("utf8", "utf-8"),
          Map.entry("unicode-1-1-utf-8", "utf-8"),
          Map.entry("x-unicode20utf8", "utf-8"),
          Map.entry("utf-16le", "utf-16le"),
          Map.entry("utf-16", "utf-16le"),
          Map.entry("ucs-2", "utf-16le"),
          Map.entry("unicode", "utf-16le"),
          Map.entry("iso-10646-ucs-2", "utf-16le"),
          Map.entry("utf-16be", "utf-16be"),
          Map.entry("windows-1252", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("l1", "windows-1252"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("cp1252", "windows-1252"),
          Map.entry("x-cp1252", "windows-1252"));

  private final String encoding;
  private final boolean fatal;
  private final boolean ignoreMark;
  private Decoder decoder;
  private boolean markPassed;

  private TextDecoding(String encoding, boolean fatal, boolean ignoreMark) {
    super(INTERFACE);
    this.encoding = encoding;
    this.fatal = fatal;
    this.ignoreMark = ignoreMark;
  }

  private static ScriptObject construct(Object[] arguments) {
    Object label = Arguments.get(arguments, 0);
    String name = Spec.isUndefined(label) ? "utf-8" : Arguments.text(label);
    String encoding =
        name.length() > 100 ? null : LABELS.get(name.strip().toLowerCase(Locale.ROOT));
    if (encoding == null) {
      throw Errors.range("The encoding " + Spec.show(name) + " is not supported");
    }
    Object options = Arguments.get(arguments, 1);
    return new TextDecoding(
        encoding, Arguments.flag(options, "fatal"), Arguments.flag(options, "ignoreBOM"));
  }

  @Override
  public String getClassName() {
    return "TextDecoder";
  }

  private static TextDecoding receiver(Object self) {
    return receiver(TextDecoding.class, self);
  }

  /** The attribute {@code encoding}. */
  @Builtin(getter = true)
  public static Object encoding(Object self) {
    return receiver(self).encoding;
  }

  /** The attribute {@code fatal}. */
  @Builtin(getter = true)
  public static Object fatal(Object self) {
    return receiver(self).fatal;
  }

  /** The attribute {@code ignoreBOM}. */
  @Builtin(name = "ignoreBOM", getter = true)
  public static Object ignoreMark(Object self) {
    return receiver(self).ignoreMark;
  }

  /** {@code decode}. */
  @Builtin
  public static Object decode(Object self, Object input, Object options) {
    TextDecoding target = receiver(self);
    ByteBuffer bytes = Spec.isUndefined(input) ? ByteBuffer.allocate(0) : Bytes.ofSource(input);
    return target.decode(bytes, Arguments.flag(options, "stream"));
  }

  private String decode(ByteBuffer bytes, boolean stream) {
    Decoder current = decoder;
    if (current == null) {
      current = Decoder.of(encoding, fatal);
      markPassed = false;
    }
    decoder = null;
    String text = current.decode(bytes, !stream);
    if (stream) {
      decoder = current;
    }
    return withoutMark(text);
  }

  private String withoutMark(String text) {
    if (markPassed || text.isEmpty()) {
      return text;
    }
    markPassed = true;
    boolean dropped = !ignoreMark && !encoding.equals("windows-1252") && text.charAt(0) == '\ufeff';
    return dropped ? text.substring(1) : text;
  }
}

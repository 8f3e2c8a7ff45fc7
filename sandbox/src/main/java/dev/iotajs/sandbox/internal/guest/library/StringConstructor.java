package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** Functions of {@code String}. */
public final class StringConstructor {
  private StringConstructor() {}

  /** {@code String.fromCodePoint}. */
  @Builtin(length = 1)
  public static Object fromCodePoint(Object self, Object... points) {
    TextBuilder text = new TextBuilder();
    for (Object point : points) {
      double number = Spec.toNumber(point);
      if (!(number >= 0 && number <= 0x10FFFF) || Math.floor(number) != number) {
        throw Errors.range("Invalid code point " + Spec.show(number));
      }
      text.add(new String(Character.toChars((int) number)));
    }
    return text.toString();
  }

  /** {@code String.raw}. */
  @Builtin(length = 1)
  public static Object raw(Object self, Object... arguments) {
    Object template = arguments.length == 0 ? ScriptRuntime.UNDEFINED : arguments[0];
    ScriptObject literals = Spec.toObject(Spec.toObject(template).get("raw"));
    double length = Spec.length(literals);
    TextBuilder text = new TextBuilder();
    for (double i = 0; i < length; i++) {
      text.add(Spec.toText(literals.get(i)));
      if (i + 1 < length && i + 1 < arguments.length) {
        text.add(Spec.toText(arguments[(int) i + 1]));
      }
    }
    return text.toString();
  }
}

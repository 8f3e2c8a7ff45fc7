package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.Stepping;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** An iterator over the code points of a string. */
public final class StringIteration extends ScriptObject implements Stepping {
  private static final PropertyMap SHAPE = PropertyMap.newMap(StringIteration.class);

  private String text;
  private int next;

  private StringIteration(String text) {
    super(Intrinsics.STRING_ITERATOR_PROTOTYPE.here(), SHAPE);
    this.text = text;
  }

  static ScriptObject create(String text) {
    return new StringIteration(text);
  }

  /** {@code %StringIteratorPrototype%.next}. */
  @Builtin
  public static Object next(Object self) {
    if (!(self instanceof StringIteration)) {
      throw Errors.type("next needs a String Iterator");
    }
    return ((StringIteration) self).advance();
  }

  private Object advance() {
    Object value = nextOrEnd();
    return value == END ? Spec.result(Spec.UNDEFINED, true) : Spec.result(value, false);
  }

  @Override
  public Object nextOrEnd() {
    if (text == null || next >= text.length()) {
      text = null;
      return END;
    }
    int start = next;
    next = Texts.next(text, start);
    return text.substring(start, next);
  }
}

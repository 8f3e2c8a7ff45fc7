package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import org.openjdk.nashorn.internal.objects.NativeSymbol;
import org.openjdk.nashorn.internal.runtime.Symbol;

/** {@code Symbol} and its prototype. */
public final class SymbolFunctions {
  /** The description of a symbol that has none; told from others by identity. */
  private static final String NONE = String.valueOf(new char[0]);

  private SymbolFunctions() {}

  /** {@code Symbol}. Takes the place of the engine's own. */
  public static Object construct(boolean isNew, Object self, Object... arguments) {
    if (isNew) {
      throw Errors.type("Symbol is not a constructor");
    }
    boolean described = arguments.length > 0 && !Spec.isUndefined(arguments[0]);
    return new Symbol(described ? Spec.toText(arguments[0]) : NONE);
  }

  private static Symbol thisSymbol(Object self) {
    if (self instanceof Symbol) {
      return (Symbol) self;
    }
    if (self instanceof NativeSymbol) {
      return (Symbol) NativeSymbol.valueOf(self);
    }
    throw Errors.type(Spec.show(self) + " is not a symbol");
  }

  /** {@code description}. */
  @Builtin(getter = true)
  @SuppressWarnings("ReferenceEquality") // see NONE
  public static Object description(Object self) {
    String name = thisSymbol(self).getName();
    return name == NONE ? Spec.UNDEFINED : name;
  }

  /** {@code toString}. */
  @Builtin
  public static Object toString(Object self) {
    return thisSymbol(self).toString();
  }

  /** {@code valueOf}. */
  @Builtin
  public static Object valueOf(Object self) {
    return thisSymbol(self);
  }

  /** {@code [Symbol.toPrimitive]}. */
  @Builtin(name = "@@toPrimitive", length = 1, readOnly = true)
  public static Object toPrimitive(Object self, Object hint) {
    return thisSymbol(self);
  }
}

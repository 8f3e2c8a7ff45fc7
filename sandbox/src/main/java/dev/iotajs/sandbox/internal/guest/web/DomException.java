package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.library.Intrinsics;
import dev.iotajs.sandbox.internal.guest.library.Spec;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.util.Arrays;
import java.util.List;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * {@code DOMException}. Its objects are the engine's errors, with a stack; name, message and code
 * are properties of their own, where the standard has accessors.
 */
public final class DomException {
  static final Interface INTERFACE =
      new Interface("DOMException", 0, DomException.class, DomException::construct)
          .inheriting(Intrinsics.ERROR_PROTOTYPE::of);

  /** By code, from 1; names without one are not here. */
  private static final List<String> NAMES =
      Arrays.asList(
          "IndexSizeError",
          null,
          "HierarchyRequestError",
          "WrongDocumentError",
          "InvalidCharacterError",
          null,
          "NoModificationAllowedError",
          "NotFoundError",
          "NotSupportedError",
          "InUseAttributeError",
          "InvalidStateError",
          "SyntaxError",
          "InvalidModificationError",
          "NamespaceError",
          "InvalidAccessError",
          null,
          "TypeMismatchError",
          "SecurityError",
          "NetworkError",
          "AbortError",
          "URLMismatchError",
          "QuotaExceededError",
          "TimeoutError",
          "InvalidNodeTypeError",
          "DataCloneError");

  static {
    for (String name : NAMES) {
      if (name != null) {
        INTERFACE.constant(constant(name), NAMES.indexOf(name) + 1);
      }
    }
  }

  private DomException() {}

  private static String constant(String name) {
    if (name.startsWith("URL")) {
      return "URL_MISMATCH_ERR";
    }
    String words = name.substring(0, name.length() - "Error".length());
    StringBuilder constant = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      if (i > 0 && Character.isUpperCase(words.charAt(i))) {
        constant.append('_');
      }
      constant.append(Character.toUpperCase(words.charAt(i)));
    }
    return constant.append("_ERR").toString();
  }

  private static ScriptObject construct(Object[] arguments) {
    Object message = Arguments.get(arguments, 0);
    Object name = Arguments.get(arguments, 1);
    return create(
        Spec.isUndefined(name) ? "Error" : Spec.toText(name),
        Spec.isUndefined(message) ? "" : Spec.toText(message));
  }

  /** One of the current realm. */
  static ScriptObject create(String name, String message) {
    ScriptObject error = Global.instance().newError(message);
    error.setInitialProto(INTERFACE.prototype());
    error.addOwnProperty("name", Property.NOT_ENUMERABLE, name);
    error.addOwnProperty("code", Property.NOT_ENUMERABLE, NAMES.indexOf(name) + 1);
    return error;
  }

  /** One to be thrown. */
  static ECMAException error(String name, String message) {
    return Errors.thrown(create(name, message));
  }
}

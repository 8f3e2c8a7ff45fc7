package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.DynamicCode;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.Context;
import org.openjdk.nashorn.internal.runtime.ECMAException;

/**
 * Stands in front of everything that makes code from text. All constructors and functions that do
 * so, by whatever chain a script got hold of them, end in the engine methods that call this.
 */
public final class DynamicCodeGate {
  private DynamicCodeGate() {}

  /** Lets {@code eval} and {@code Function} pass if the sandbox's policy says so. */
  public static void check() {
    if (GuestSandbox.policyOf(Context.getContext()) != DynamicCode.GUARDED) {
      throw refusal();
    }
  }

  /** Lets nothing pass: loading files, and finding Java classes. */
  @SuppressWarnings("DoNotCallSuggester") // woven code calls it
  public static void refuse() {
    throw refusal();
  }

  private static ECMAException refusal() {
    return new ECMAException(
        Global.instance().newEvalError("Scripts cannot make code from text (eval, Function, load)"),
        null);
  }
}

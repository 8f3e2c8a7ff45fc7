package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.internal.guard.Guard;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.RewriteException;

/** The gate at each {@code catch} and {@code finally} of a script. Called from woven code. */
public final class Caught {
  private Caught() {}

  /**
   * Lets errors of the script in; what ends the run goes on; and what the engine's Java code threw
   * becomes an Error of the script, so that no Java object ever reaches a catch clause.
   */
  public static Throwable admit(Throwable thrown) {
    if (thrown instanceof ECMAException || thrown instanceof RewriteException) {
      return thrown;
    }
    Guard.passStop(thrown);
    String unsupported = EngineMessage.unsupported(thrown);
    if (thrown instanceof Error && unsupported == null) {
      throw Guard.fatal(thrown);
    }
    return asScriptError(thrown, unsupported);
  }

  /**
   * An Error for an exception of a built-in, or of compiling a function when it is first called.
   */
  private static ECMAException asScriptError(Throwable thrown, String unsupported) {
    Global global = Global.instance();
    return new ECMAException(
        unsupported != null
            ? global.newSyntaxError(unsupported)
            : global.newRangeError("The operation cannot be done with these values"),
        thrown);
  }
}

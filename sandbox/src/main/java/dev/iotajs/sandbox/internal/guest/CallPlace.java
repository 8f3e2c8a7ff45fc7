package dev.iotajs.sandbox.internal.guest;

/**
 * Where a script calls what is answered later. When the answer is an error, or does not come in
 * time, nothing of the script is on the stack any more; its author wants to know the call.
 */
public final class CallPlace extends Throwable {
  private static final long serialVersionUID = 1;

  /** The place where the script is now. */
  public CallPlace() {
    super(null, null, false, true);
  }

  /** The error, made here unless it was made by code of a script. */
  public <T extends Throwable> T made(T error) {
    if (!ScriptStacks.hasFrames(error)) {
      error.setStackTrace(getStackTrace());
    }
    return error;
  }
}

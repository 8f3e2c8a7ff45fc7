package dev.iotajs.sandbox.internal.guard;

/** Which frames of a Java stack belong to scripts. */
final class ScriptFrames {
  /** All classes that the engine compiles from scripts are in this package. */
  private static final String PACKAGE = "org.openjdk.nashorn.internal.scripts.";

  private ScriptFrames() {}

  /** How many script functions are active on this thread. */
  static int count() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                (int) frames.filter(frame -> frame.getClassName().startsWith(PACKAGE)).count());
  }
}

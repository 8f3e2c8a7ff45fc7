package dev.iotajs.sandbox.internal.weave;

import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Sandbox;

/** The woven engine: loaded once, shared by all sandboxes. */
public final class Guest {
  private static final String ENTRY = "dev.iotajs.sandbox.internal.guest.GuestSandbox";

  private Guest() {}

  private static final class Loaded {
    static final ClassLoader LOADER = new GuestClassLoader(Guest.class.getClassLoader());
  }

  /** A new sandbox inside the woven engine. */
  public static Sandbox sandbox(DynamicCode dynamicCode) {
    try {
      return Class.forName(ENTRY, true, Loaded.LOADER)
          .asSubclass(Sandbox.class)
          .getConstructor(DynamicCode.class)
          .newInstance(dynamicCode);
    } catch (ReflectiveOperationException | LinkageError e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IllegalStateException(
          "The script engine cannot be started; Iota needs nashorn-core 15.7 on its class path ("
              + cause
              + ")",
          e);
    }
  }
}

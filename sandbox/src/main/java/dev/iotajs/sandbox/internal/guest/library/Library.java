package dev.iotajs.sandbox.internal.guest.library;

/** Puts the library into the templates that all realms are made from. */
public final class Library {
  private Library() {}

  /** To be called once, before the first realm exists. */
  public static void install() {
    extend("NativeArray$Prototype", Templates.ARRAY_PROTOTYPE);
    extend("Global", Globals.template());
  }

  private static void extend(String className, Template template) {
    EngineTemplates.change(className, template::onto);
  }
}

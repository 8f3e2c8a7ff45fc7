package dev.iotajs.sandbox.internal.guest.library;

/** Puts the library into the templates that all realms are made from. */
public final class Library {
  private Library() {}

  /** To be called once, before the first realm exists. */
  public static void install() {
    EngineTemplates.remove("NativeArray$Prototype", "assertNumeric");
    extend("NativeObject$Constructor", Templates.OBJECT);
    extend("NativeObject$Prototype", Templates.OBJECT_PROTOTYPE);
    extend("NativeArray$Constructor", Templates.ARRAY);
    extend("NativeArray$Prototype", Templates.ARRAY_PROTOTYPE);
    extend("ArrayIterator$Prototype", Templates.ARRAY_ITERATOR_PROTOTYPE);
    extend("Global", Globals.template());
  }

  private static void extend(String className, Template template) {
    EngineTemplates.change(className, template::onto);
  }
}

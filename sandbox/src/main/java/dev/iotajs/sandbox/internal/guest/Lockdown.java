package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.internal.guest.library.EngineTemplates;

/**
 * Takes out of the engine's built-in objects what is not ECMAScript and leads outside. It is done
 * once, on the templates that all realms are made from, so it costs a realm nothing and nothing of
 * it is ever there to be found.
 */
final class Lockdown {
  private Lockdown() {}

  static void apply() {
    remove(
        "Global",
        "Java",
        "JavaImporter",
        "JSAdapter",
        "Packages",
        "com",
        "edu",
        "java",
        "javafx",
        "javax",
        "org",
        "load",
        "loadWithNewGlobal",
        "exit",
        "quit",
        "print",
        "arguments",
        "__FILE__",
        "__DIR__",
        "__LINE__");
    remove("NativeObject$Constructor", "bindProperties", "setIndexedPropertiesToExternalArrayData");
    remove("NativeError$Constructor", "dumpStack");
    // Ours are on the prototype, as they should be.
    remove("NativeRegExp$Prototype", "compile");
    remove("NativeRegExp", "source", "global", "ignoreCase", "multiline");
    remove("NativeError$Prototype", "printStackTrace", "getStackTrace");
    for (String kind : new String[] {"", "Eval", "Range", "Reference", "Syntax", "Type", "URI"}) {
      remove("Native" + kind + "Error", "nashornException");
    }
  }

  private static void remove(String className, String... names) {
    EngineTemplates.remove(className, (Object[]) names);
  }
}

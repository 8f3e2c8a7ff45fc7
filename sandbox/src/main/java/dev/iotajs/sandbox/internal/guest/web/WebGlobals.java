package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.library.Globals;

/** The global names. None is enumerable, so that they are not taken for a script's variables. */
public final class WebGlobals {
  private WebGlobals() {}

  /** Declares them; to be called once, before the first realm exists. */
  public static void declare() {
    for (Interface each :
        new Interface[] {
          DomException.INTERFACE,
          UrlObject.INTERFACE,
          ParamsObject.INTERFACE,
          TextEncoding.INTERFACE,
          TextDecoding.INTERFACE,
          EventTargetObject.INTERFACE,
          EventObject.INTERFACE,
          EventObject.CUSTOM,
          AbortSignalObject.INTERFACE,
          AbortControllerObject.INTERFACE
        }) {
      each.declare();
    }
    ParamsIterator.declare();
    ConsoleState.declare();
    Globals.lazy("console", ConsoleFunctions::create);
    Globals.lazy("structuredClone", StructuredClone::create);
    Globals.lazy("crypto", RandomFunctions::create);
    Globals.lazy("performance", PerformanceFunctions::create);
    Globals.hidden("base64", Base64Functions::create);
    Globals.lazy("atob", global -> Base64Functions.of(global, "atob"));
    Globals.lazy("btoa", global -> Base64Functions.of(global, "btoa"));
  }
}

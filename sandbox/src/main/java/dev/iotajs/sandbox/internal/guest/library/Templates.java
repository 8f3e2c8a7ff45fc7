package dev.iotajs.sandbox.internal.guest.library;

/** What the engine's own built-in objects get. */
final class Templates {
  static final Template ARRAY_PROTOTYPE = new Template().functions(ArrayPrototype.class);

  private Templates() {}
}

package dev.iotajs.sandbox.internal.guest.lower;

/** A lowered program. Immutable. */
public final class Lowered {
  private final Printed printed;
  private final boolean module;

  Lowered(Printed printed, boolean module) {
    this.printed = printed;
    this.module = module;
  }

  /** Its text, with positions. */
  public Printed printed() {
    return printed;
  }

  /** Whether its function has to be given a module object and its exports, too. */
  public boolean isModule() {
    return module;
  }
}

package dev.iotajs.sandbox.internal.guest.lower;

import java.util.List;

/** A lowered program. Immutable. */
public final class Lowered {
  private final Printed printed;
  private final List<String> parameters;
  private final boolean awaits;

  Lowered(Printed printed, List<String> parameters, boolean awaits) {
    this.printed = printed;
    this.parameters = List.copyOf(parameters);
    this.awaits = awaits;
  }

  /** Whether it awaits at its top, so that it gives a promise of its value. */
  public boolean awaits() {
    return awaits;
  }

  /** Its text, with positions. */
  public Printed printed() {
    return printed;
  }

  /** What the function that makes the program has to be given. */
  public List<String> parameters() {
    return parameters;
  }
}

package dev.iotajs.sandbox.internal.guest.lower;

import java.util.List;

/** A lowered program. Immutable. */
public final class Lowered {
  private final Printed printed;
  private final List<String> parameters;

  Lowered(Printed printed, List<String> parameters) {
    this.printed = printed;
    this.parameters = List.copyOf(parameters);
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

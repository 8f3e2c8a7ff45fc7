package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.internal.guest.lower.Lowered;
import dev.iotajs.sandbox.internal.guest.lower.Printed;
import java.util.ArrayList;
import java.util.List;

/** What the engine compiles in place of the author's text, and how the two belong together. */
final class EngineText {
  final String text;

  /** What its code, which makes a function, has to be given; null if it is the program itself. */
  final List<String> parameters;

  /**
   * Pairs. Of a lowered text: an offset in it, and the author's. Else, of each insertion: its
   * offset, and its length.
   */
  final int[] places;

  final boolean lowered;

  /** Whether it awaits at its top. */
  final boolean awaits;

  EngineText(String text, List<String> parameters, int[] places, boolean lowered, boolean awaits) {
    this.text = text;
    this.parameters = parameters;
    this.places = places;
    this.lowered = lowered;
    this.awaits = awaits;
  }

  /** The author's text, but for what was inserted. */
  static EngineText inserted(String text, List<String> parameters, List<int[]> insertions) {
    int[] places = new int[2 * insertions.size()];
    for (int i = 0; i < insertions.size(); i++) {
      places[2 * i] = insertions.get(i)[0];
      places[2 * i + 1] = insertions.get(i)[1];
    }
    return new EngineText(text, parameters, places, false, false);
  }

  static EngineText lowered(Lowered lowered) {
    Printed printed = lowered.printed();
    return new EngineText(
        printed.text(), lowered.parameters(), printed.places(), true, lowered.awaits());
  }

  /** Where the author finds what is at a place of this text. */
  AuthorPositions positions(String author) {
    if (lowered) {
      return AuthorPositions.lowered(new Printed(text, places), author);
    }
    if (places.length == 0) {
      return AuthorPositions.UNCHANGED;
    }
    List<int[]> insertions = new ArrayList<>();
    for (int i = 0; i < places.length; i += 2) {
      insertions.add(new int[] {places[i], places[i + 1]});
    }
    return AuthorPositions.inserted(insertions, text);
  }
}

package dev.iotajs.sandbox.internal.guest.lower;

import java.util.Arrays;

/** A text for the engine, and where its parts stand in the author's text. Immutable. */
public final class Printed {
  private final String text;

  /** Pairs: an offset in this text, and the offset in the author's from which it comes. */
  private final int[] places;

  /** Also for a text that was kept. */
  public Printed(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  /** The text. */
  public String text() {
    return text;
  }

  /**
   * The place in the author's text for one in this text.
   *
   * @return an offset, or -1 for code of ours in front of all of the author's
   */
  public int author(int offset) {
    int low = 0;
    int high = places.length / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[2 * middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? -1 : places[2 * low - 1];
  }

  /** All places, for keeping. */
  public int[] places() {
    return Arrays.copyOf(places, places.length);
  }
}

package dev.iotajs.persistence;

import java.util.List;
import java.util.Optional;

/**
 * One part of a list that is read by keyset: nothing is listed twice or left out when rows are
 * added in between, and a late part costs no more than the first. Immutable.
 *
 * @param <T> what is listed
 */
public final class Slice<T> {
  private final List<T> items;
  private final String next;

  /**
   * For stores.
   *
   * @param items the items of this part
   * @param next where the next part begins, or null after the last
   */
  public Slice(List<T> items, String next) {
    this.items = List.copyOf(items);
    this.next = next;
  }

  /**
   * The items of this part, in order.
   *
   * @return an unmodifiable list
   */
  public List<T> items() {
    return items;
  }

  /**
   * Where the next part begins: a text to hand back, and not to look into.
   *
   * @return the cursor, empty after the last part
   */
  public Optional<String> next() {
    return Optional.ofNullable(next);
  }
}

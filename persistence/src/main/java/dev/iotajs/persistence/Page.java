package dev.iotajs.persistence;

import java.util.List;

/**
 * One page of a list that is read by offset, and how long the whole list is. Immutable.
 *
 * @param <T> what is listed
 */
public final class Page<T> {
  private final List<T> items;
  private final long total;

  /**
   * For stores.
   *
   * @param items the items of this page
   * @param total how many items the whole list has
   */
  public Page(List<T> items, long total) {
    this.items = List.copyOf(items);
    this.total = total;
  }

  /**
   * The items of this page, in order.
   *
   * @return an unmodifiable list, empty beyond the end
   */
  public List<T> items() {
    return items;
  }

  /**
   * How many items the whole list had at that moment.
   *
   * @return the count
   */
  public long total() {
    return total;
  }
}

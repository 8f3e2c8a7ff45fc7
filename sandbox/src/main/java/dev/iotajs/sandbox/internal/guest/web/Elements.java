package dev.iotajs.sandbox.internal.guest.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.arrays.ArrayIndex;

/** Steps through the elements of a list; holes next to each other are one step. */
final class Elements {
  /** Places where there is no element. */
  static final class Holes {
    private final long count;

    private Holes(long count) {
      this.count = count;
    }

    @Override
    public String toString() {
      return "<" + count + " empty item" + (count == 1 ? "" : "s") + ">";
    }
  }

  private final ScriptObject list;
  private final long length;
  private long position;

  /** Of the elements there are; made when the first hole is met. */
  private List<Long> indexes;

  private int nextIndex;

  Elements(ScriptObject list, long length) {
    this.list = list;
    this.length = length;
  }

  boolean hasNext() {
    return position < length;
  }

  long position() {
    return position;
  }

  /** The key of the next element, or holes. */
  Object next() {
    long next = indexes == null && list.hasOwnProperty((double) position) ? position : existing();
    if (next > position) {
      Holes holes = new Holes(next - position);
      position = next;
      return holes;
    }
    position++;
    return Long.toString(next);
  }

  /** The index of the next element there is; the length if there is none. */
  private long existing() {
    if (indexes == null) {
      indexes = new ArrayList<>();
      for (String key : list.getOwnKeys(true)) {
        long index = ArrayIndex.toLongIndex(ArrayIndex.getArrayIndex((Object) key));
        boolean valid = ArrayIndex.isValidArrayIndex(ArrayIndex.getArrayIndex((Object) key));
        if (valid && index >= position && index < length) {
          indexes.add(index);
        }
      }
      Collections.sort(indexes);
    }
    while (nextIndex < indexes.size() && indexes.get(nextIndex) < position) {
      nextIndex++;
    }
    return nextIndex < indexes.size() ? indexes.get(nextIndex) : length;
  }
}

package dev.iotajs.engine.jsr223;

import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.LimitExceededException;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A script's array as a List; elements can be set, added at the end and removed from the end. An
 * array longer than the output limit cannot be looked at: a script makes {@code new Array(2e9)} in
 * no time, and a host that copies it would run out of memory.
 */
final class LiveArray extends AbstractList<Object> implements Live {
  private final LiveValue live;

  LiveArray(LiveValue live) {
    this.live = live;
  }

  @Override
  public LiveValue live() {
    return live;
  }

  @Override
  public int size() {
    long length = ((Number) live.get("length")).longValue();
    long most = Math.min(live.limits().get(Limit.OUTPUT), Integer.MAX_VALUE);
    if (length > most) {
      throw new LimitExceededException(Limit.OUTPUT, most, length, List.of());
    }
    return (int) length;
  }

  @Override
  public Object get(int index) {
    Objects.checkIndex(index, size());
    return live.get(String.valueOf(index));
  }

  /** Over a snapshot, taken in one run. */
  @Override
  public Iterator<Object> iterator() {
    Object[] elements = new Object[size()];
    Map<String, Object> entries = live.entries();
    Arrays.setAll(elements, index -> entries.get(String.valueOf(index)));
    return Collections.unmodifiableList(Arrays.asList(elements)).iterator();
  }

  @Override
  public Object set(int index, Object element) {
    Object old = get(index);
    live.set(String.valueOf(index), element);
    return old;
  }

  @Override
  public void add(int index, Object element) {
    if (index != size()) {
      throw new UnsupportedOperationException("A script's array grows at its end only");
    }
    live.set(String.valueOf(index), element);
  }

  @Override
  public Object remove(int index) {
    Object old = get(index);
    if (index != size() - 1) {
      throw new UnsupportedOperationException("A script's array shrinks at its end only");
    }
    live.set("length", index);
    return old;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof List && live.isEqual(other));
  }

  @Override
  public int hashCode() {
    return live.contentHash();
  }

  @Override
  public String toString() {
    return live.toString();
  }
}

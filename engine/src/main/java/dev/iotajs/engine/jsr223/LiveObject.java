package dev.iotajs.engine.jsr223;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * A script's object as a Map of its own enumerable properties; {@code get} also reads inherited
 * ones, as a script would. The entry set is a snapshot. Comparing and printing look at a plain
 * copy, so that an object that contains itself does no harm.
 */
final class LiveObject extends AbstractMap<String, Object> implements Live {
  private final LiveValue live;

  LiveObject(LiveValue live) {
    this.live = live;
  }

  @Override
  public LiveValue live() {
    return live;
  }

  @Override
  public Object get(Object key) {
    return key instanceof String ? live.get((String) key) : null;
  }

  @Override
  public boolean containsKey(Object key) {
    return key instanceof String && (get(key) != null || live.keys().contains(key));
  }

  @Override
  public Object put(String key, Object value) {
    Object old = live.get(key);
    live.set(key, value);
    return old;
  }

  @Override
  public Object remove(Object key) {
    Object old = get(key);
    if (key instanceof String) {
      live.remove((String) key);
    }
    return old;
  }

  @Override
  public void clear() {
    live.keys().forEach(live::remove);
  }

  @Override
  public int size() {
    return live.keys().size();
  }

  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    return Collections.unmodifiableMap(live.entries()).entrySet();
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Map && live.isEqual(other));
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

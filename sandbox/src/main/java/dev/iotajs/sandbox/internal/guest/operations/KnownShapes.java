package dev.iotajs.sandbox.internal.guest.operations;

import java.lang.ref.WeakReference;
import java.util.function.Predicate;
import org.openjdk.nashorn.internal.runtime.AccessorProperty;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * Shapes of one kind of object that are known to have a quality: the last two are remembered, since
 * realms that no script has changed share theirs. Safe for use by many threads.
 */
final class KnownShapes {
  private static final WeakReference<PropertyMap> NO_MAP = new WeakReference<>(null);

  private final Predicate<PropertyMap> quality;
  private volatile WeakReference<PropertyMap> first = NO_MAP;
  private volatile WeakReference<PropertyMap> second = NO_MAP;

  KnownShapes(Predicate<PropertyMap> quality) {
    this.quality = quality;
  }

  /** Whether a property is the slot that the library has made it with. */
  static Predicate<PropertyMap> keepsSlot(Object key) {
    return map -> {
      Property property = map.findProperty(key);
      return property != null && property.getClass() == AccessorProperty.class;
    };
  }

  /** Whether there is no property of this key. */
  static Predicate<PropertyMap> lacks(Object key) {
    return map -> map.findProperty(key) == null;
  }

  boolean fits(ScriptObject object) {
    PropertyMap map = object.getMap();
    return first.get() == map || second.get() == map || test(map);
  }

  private boolean test(PropertyMap map) {
    if (!quality.test(map)) {
      return false;
    }
    second = first;
    first = new WeakReference<>(map);
    return true;
  }
}

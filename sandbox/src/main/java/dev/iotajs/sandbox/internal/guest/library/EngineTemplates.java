package dev.iotajs.sandbox.internal.guest.library;

import java.lang.reflect.Field;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.UnaryOperator;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyMap;

/** The property maps that the engine makes its own built-in objects from, in all realms. */
public final class EngineTemplates {
  private static final String OBJECTS = "org.openjdk.nashorn.internal.objects.";

  /** By the maps they start from: what the engine makes of them in each realm is the same. */
  private static final Map<PropertyMap, PropertyMap> COMPLETED = new WeakHashMap<>();

  private static final Set<PropertyMap> WITHOUT_CONSTRUCTOR =
      Collections.newSetFromMap(new IdentityHashMap<>());

  private EngineTemplates() {}

  /** The objects made from a template have no property {@code constructor} of their own. */
  static void withoutConstructor(String className) {
    change(
        className,
        map -> {
          WITHOUT_CONSTRUCTOR.add(map);
          return map;
        });
  }

  /** Changes a template; to be done before the first realm exists. */
  public static void change(String className, UnaryOperator<PropertyMap> change) {
    try {
      Field field = Class.forName(OBJECTS + className).getDeclaredField("$nasgenmap$");
      field.setAccessible(true);
      field.set(null, change.apply((PropertyMap) field.get(null)));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Cannot change " + className, e);
    }
  }

  /** Takes properties out of a template. */
  public static void remove(String className, Object... keys) {
    change(
        className,
        map -> {
          PropertyMap result = map;
          for (Object key : keys) {
            Property property = result.findProperty(key);
            if (property == null) {
              throw new LinkageError(className + " has no property " + key);
            }
            result = result.deleteProperty(property);
          }
          return result;
        });
  }

  /**
   * The map of a constructor or a prototype: its own properties, and those that all have. The
   * engine makes it anew in each realm; made once, the realms share shapes. Called from the woven
   * engine.
   */
  public static PropertyMap completed(PropertyMap own, PropertyMap common) {
    synchronized (COMPLETED) {
      PropertyMap known = COMPLETED.get(own);
      if (known == null) {
        known = own;
        for (Property property : common.getProperties()) {
          boolean constructor = property.getKey().equals("constructor");
          if (!constructor || !WITHOUT_CONSTRUCTOR.contains(own)) {
            known = known.addPropertyNoHistory(property);
          }
        }
        COMPLETED.put(own, known);
      }
      return known;
    }
  }
}

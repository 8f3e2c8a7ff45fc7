package dev.iotajs.persistence.internal;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.reflection.ReflectionException;
import org.apache.ibatis.reflection.factory.DefaultObjectFactory;
import org.apache.ibatis.reflection.factory.ObjectFactory;

/**
 * Makes values of rows through their only constructor, whoever may call that. MyBatis itself would
 * look it up for each row, and try in vain before it makes it accessible: half of a list's time.
 */
final class RowObjects implements ObjectFactory {
  private final ObjectFactory others = new DefaultObjectFactory();
  private final Map<Class<?>, Constructor<?>> constructors = new ConcurrentHashMap<>();

  @Override
  public <T> T create(Class<T> type) {
    return create(type, null, null);
  }

  @Override
  public <T> T create(Class<T> type, List<Class<?>> parameters, List<Object> values) {
    Constructor<?> constructor = constructors.computeIfAbsent(type, RowObjects::only);
    if (constructor == null) {
      return others.create(type, parameters, values);
    }
    try {
      return type.cast(constructor.newInstance(values == null ? null : values.toArray()));
    } catch (ReflectiveOperationException e) {
      throw new ReflectionException("No " + type.getSimpleName() + " can be made of a row", e);
    }
  }

  /** Null for lists, which have several. */
  private static Constructor<?> only(Class<?> type) {
    Constructor<?>[] all = type.getDeclaredConstructors();
    if (all.length != 1) {
      return null;
    }
    all[0].setAccessible(true);
    return all[0];
  }

  @Override
  public <T> boolean isCollection(Class<T> type) {
    return others.isCollection(type);
  }
}

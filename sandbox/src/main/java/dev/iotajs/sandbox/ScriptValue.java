package dev.iotajs.sandbox;

import java.util.List;
import java.util.Map;

/**
 * A live object, array or function of a realm. Reading it may run script code (getters), which
 * happens within the limits of the execution that each call is given. Not safe for use by several
 * threads at once.
 */
public interface ScriptValue {
  /**
   * Reads a property.
   *
   * @param name the property's name
   * @param execution the limits for getters
   * @return the value as in {@link Realm#evaluate}, null if there is none
   */
  Object get(String name, Execution execution);

  /**
   * Writes a property.
   *
   * @param name the property's name
   * @param value a plain value, a ScriptValue of the same realm, or an opaque host object
   * @param execution the limits for setters
   */
  void set(String name, Object value, Execution execution);

  /**
   * Removes a property.
   *
   * @param name the property's name
   * @param execution the limits
   * @return whether it is gone
   */
  boolean remove(String name, Execution execution);

  /**
   * The names of the object's own enumerable properties.
   *
   * @param execution the limits
   * @return the names, in order
   */
  List<String> keys(Execution execution);

  /**
   * The object's own enumerable properties, read in one go.
   *
   * @param execution the limits for getters
   * @return names and values, in order, the values as in {@link Realm#evaluate}; unmodifiable
   */
  Map<String, Object> entries(Execution execution);

  /**
   * Calls this function.
   *
   * @param thiz the receiver of the call; null for none
   * @param arguments plain values, ScriptValues of the same realm, or opaque host objects
   * @param execution the limits
   * @return the result, as in {@link Realm#evaluate}
   * @throws ScriptException if it does not end well, or is no function
   */
  Object call(Object thiz, Object[] arguments, Execution execution);

  /**
   * Whether this is a function.
   *
   * @return whether it can be called
   */
  boolean isFunction();

  /**
   * Whether this is an array.
   *
   * @return whether it is an array
   */
  boolean isArray();

  /**
   * A copy as JSON-safe Java values, as {@link Realm#run} gives.
   *
   * @param execution the limits
   * @return the copy
   */
  Object copy(Execution execution);
}

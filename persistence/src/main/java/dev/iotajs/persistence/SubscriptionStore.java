package dev.iotajs.persistence;

import java.util.List;
import java.util.UUID;

/**
 * Which scripts want which events. Every method takes the tenant, and sees nothing of any other.
 * Safe for use by many threads and by many nodes.
 */
public interface SubscriptionStore {
  /**
   * Subscribes a script to a type of events, or changes the subscription that it has.
   *
   * @param tenant whose script it is
   * @param script its id
   * @param eventType a type, {@code *}, or a pattern like {@code sales.*}; 200 characters at most
   * @param filter which of these events, a JSON object; or null for all
   * @param active whether it counts now
   * @return the subscription
   * @throws InvalidValueException if a star stands anywhere but at the end, after a dot
   * @throws NotFoundException if there is no such script
   */
  Subscription put(String tenant, UUID script, String eventType, String filter, boolean active);

  /**
   * Reads a subscription.
   *
   * @param tenant whose subscription it is
   * @param id the subscription
   * @return the subscription
   * @throws NotFoundException if there is no such subscription
   */
  Subscription get(String tenant, UUID id);

  /**
   * Lists the subscriptions of a script.
   *
   * @param tenant whose script it is
   * @param script its id
   * @return all of them by event type; none for a script that is not there
   */
  List<Subscription> ofScript(String tenant, UUID script);

  /**
   * Lists the active subscriptions of active scripts that a type of event matches. Filters are not
   * looked at. A script that matches in several ways is listed as often.
   *
   * @param tenant whose event it is
   * @param eventType a type, such as {@code sales.order.created}
   * @return the subscriptions, by script
   */
  List<Subscription> matching(String tenant, String eventType);

  /**
   * Ends a subscription.
   *
   * @param tenant whose subscription it is
   * @param id the subscription
   * @throws NotFoundException if there is no such subscription
   */
  void delete(String tenant, UUID id);
}

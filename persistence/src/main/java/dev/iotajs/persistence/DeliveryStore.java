package dev.iotajs.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Events on their way to scripts. A delivery is claimed by one worker at a time, whatever the
 * number of nodes; a claim that runs out makes it due again, so that it happens at least once. A
 * worker reports with the number of its attempt: a report that comes after the claim ran out and
 * somebody else took over changes nothing. Every method but {@link #claimDue} and {@link
 * #pruneAllTenants} takes the tenant, and sees nothing of any other. Safe for use by many threads
 * and by many nodes.
 */
public interface DeliveryStore {
  /**
   * Stores a delivery; within {@link Persistence#inTransaction} it exists if that commits.
   *
   * @param tenant whose event it is
   * @param delivery what goes where
   * @return true, or false if this event has been stored for this script before
   * @throws NotFoundException if there is no such script
   */
  boolean enqueue(String tenant, NewDelivery delivery);

  /**
   * Claims what is due, of all tenants, the longest due first. Rows that another node is claiming
   * are passed over.
   *
   * @param limit how many at most, 1 to 1,000
   * @param claim how long the claim holds, more than zero
   * @return the claimed deliveries, each with its attempt counted
   */
  List<Delivery> claimDue(int limit, Duration claim);

  /**
   * Reports a success.
   *
   * @param tenant whose delivery it is
   * @param id the delivery
   * @param attempt {@link Delivery#attempts} as claimed
   * @return true, or false if the claim is no longer this worker's
   * @throws NotFoundException if there is no such delivery
   */
  boolean succeeded(String tenant, UUID id, int attempt);

  /**
   * Reports a failure that may pass.
   *
   * @param tenant whose delivery it is
   * @param id the delivery
   * @param attempt {@link Delivery#attempts} as claimed
   * @param error a JSON object
   * @param nextAttemptAt when to try again
   * @return true, or false if the claim is no longer this worker's
   * @throws NotFoundException if there is no such delivery
   */
  boolean retry(String tenant, UUID id, int attempt, String error, Instant nextAttemptAt);

  /**
   * Reports a failure that will not pass.
   *
   * @param tenant whose delivery it is
   * @param id the delivery
   * @param attempt {@link Delivery#attempts} as claimed
   * @param error a JSON object
   * @return true, or false if the claim is no longer this worker's
   * @throws NotFoundException if there is no such delivery
   */
  boolean failed(String tenant, UUID id, int attempt, String error);

  /**
   * Reads a delivery.
   *
   * @param tenant whose delivery it is
   * @param id the delivery
   * @return the delivery
   * @throws NotFoundException if there is no such delivery
   */
  Delivery get(String tenant, UUID id);

  /**
   * Lists deliveries, the newest first.
   *
   * @param tenant whose deliveries
   * @param state only those in this state, or null for all
   * @param after {@link Slice#next} of the part before, or null for the newest
   * @param limit how many at most, 1 to 200
   * @return a part of the list
   */
  Slice<Delivery> list(String tenant, DeliveryState state, String after, int limit);

  /**
   * Deletes old deliveries that have ended, of all tenants. Call it again until it returns 0.
   *
   * @param before delete what was created before this time
   * @param limit how many at most, 1 to 10,000
   * @return how many were deleted
   */
  int pruneAllTenants(Instant before, int limit);
}

package dev.iotajs.persistence;

import java.util.Collection;
import java.util.UUID;

/**
 * Events that could not be delivered. Every method takes the tenant, and sees nothing of any other.
 * Safe for use by many threads and by many nodes.
 */
public interface DeadLetterStore {
  /**
   * Keeps an event that could not be delivered.
   *
   * @param tenant whose event it is
   * @param letter the event, and what it ended in
   * @return the dead letter
   * @throws NotFoundException if there is no such script or execution
   */
  DeadLetter add(String tenant, NewDeadLetter letter);

  /**
   * Reads a dead letter.
   *
   * @param tenant whose dead letter it is
   * @param id the dead letter
   * @return the dead letter
   * @throws NotFoundException if there is no such dead letter
   */
  DeadLetter get(String tenant, UUID id);

  /**
   * Lists dead letters, the newest first.
   *
   * @param tenant whose dead letters
   * @param script only those of this script, or null for all
   * @param after {@link Slice#next} of the part before, or null for the newest
   * @param limit how many at most, 1 to 200
   * @return a part of the list
   */
  Slice<DeadLetter> list(String tenant, UUID script, String after, int limit);

  /**
   * Records that dead letters are being replayed. Those that are not there are passed over.
   *
   * @param tenant whose dead letters
   * @param ids the dead letters, 1,000 at most
   * @return how many there were
   */
  int markReplayed(String tenant, Collection<UUID> ids);

  /**
   * Throws dead letters away. Those that are not there are passed over.
   *
   * @param tenant whose dead letters
   * @param ids the dead letters, 1,000 at most
   * @return how many there were
   */
  int discard(String tenant, Collection<UUID> ids);
}

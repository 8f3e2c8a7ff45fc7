package dev.iotajs.sdk.events;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Keeps the last events in memory, and delivers them to nobody. For tests, and for applications
 * without an event bus. Safe for use by many threads.
 */
public final class RecentEvents implements EventPublisher {
  private final int capacity;
  private final Deque<Event> events = new ArrayDeque<>();

  /**
   * A keeper.
   *
   * @param capacity how many events are kept; 1 or more
   * @throws IllegalArgumentException if it is less than 1
   */
  public RecentEvents(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity must be 1 or more, not " + capacity);
    }
    this.capacity = capacity;
  }

  @Override
  public synchronized void publish(Event event) {
    if (events.size() == capacity) {
      events.removeFirst();
    }
    events.addLast(event);
  }

  /**
   * The events.
   *
   * @return a copy, the oldest first
   */
  public synchronized List<Event> events() {
    return List.copyOf(events);
  }
}

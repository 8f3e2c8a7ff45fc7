package dev.iotajs.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * When scripts run by the clock; a script has one schedule at most. Every method takes the tenant,
 * and sees nothing of any other. Safe for use by many threads and by many nodes.
 */
public interface ScheduleStore {
  /**
   * Gives a script a schedule, or changes the one that it has; what is known of its last run stays.
   *
   * @param tenant whose script it is
   * @param script its id
   * @param cronExpression 100 characters at most; not looked into here
   * @param timezone a name that Java knows
   * @param nextRunAt when it runs next, or null for not
   * @return the schedule
   * @throws InvalidValueException if the zone is not known
   * @throws NotFoundException if there is no such script
   */
  Schedule put(
      String tenant, UUID script, String cronExpression, String timezone, Instant nextRunAt);

  /**
   * Reads the schedule of a script.
   *
   * @param tenant whose script it is
   * @param script its id
   * @return the schedule
   * @throws NotFoundException if there is none
   */
  Schedule get(String tenant, UUID script);

  /**
   * Lists the schedules of a tenant.
   *
   * @param tenant whose schedules
   * @return all of them, the next to run first
   */
  List<Schedule> list(String tenant);

  /**
   * Records a run.
   *
   * @param tenant whose script it is
   * @param script its id
   * @param ranAt when it ran
   * @param status how that run is or ended
   * @param nextRunAt when it runs next, or null for not
   * @throws NotFoundException if there is no such schedule
   */
  void recordRun(
      String tenant, UUID script, Instant ranAt, ExecutionStatus status, Instant nextRunAt);

  /**
   * Takes a script's schedule away.
   *
   * @param tenant whose script it is
   * @param script its id
   * @throws NotFoundException if there is no such schedule
   */
  void delete(String tenant, UUID script);
}

package dev.iotajs.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which script answers at which HTTP path; a script has one endpoint at most. Every method takes
 * the tenant, and sees nothing of any other. Safe for use by many threads and by many nodes.
 */
public interface EndpointStore {
  /**
   * Gives a script an endpoint, or changes the one that it has.
   *
   * @param tenant whose script it is
   * @param script its id
   * @param httpPath begins with a slash, 200 characters at most
   * @param httpMethods the methods that it answers, 10 characters each at most
   * @param active whether it answers now
   * @return the endpoint
   * @throws NameTakenException if another script has this path
   * @throws NotFoundException if there is no such script
   */
  Endpoint put(
      String tenant, UUID script, String httpPath, Collection<String> httpMethods, boolean active);

  /**
   * Reads the endpoint of a script.
   *
   * @param tenant whose script it is
   * @param script its id
   * @return the endpoint
   * @throws NotFoundException if there is none
   */
  Endpoint get(String tenant, UUID script);

  /**
   * Finds who answers at a path: an active endpoint of an active script.
   *
   * @param tenant whose path it is
   * @param httpPath the path, exactly
   * @return the endpoint, or empty if nobody answers
   */
  Optional<Endpoint> at(String tenant, String httpPath);

  /**
   * Lists the endpoints of a tenant.
   *
   * @param tenant whose endpoints
   * @return all of them by path
   */
  List<Endpoint> list(String tenant);

  /**
   * Takes a script's endpoint away.
   *
   * @param tenant whose script it is
   * @param script its id
   * @throws NotFoundException if there is no such endpoint
   */
  void delete(String tenant, UUID script);
}

package dev.iotajs.sdk;

import dev.iotajs.sandbox.HostFunctionException;

/** The codes of errors that scripts get from {@code iota}, as the error's {@code code} property. */
public enum ErrorCode {
  /** An argument is missing, or not of the type or in the range that the function takes. */
  INVALID_ARGUMENT,
  /** What the script asks for is not open to it: a table, a column, a host. */
  NOT_ALLOWED,
  /** The tenant has called functions of this kind too often within a minute. */
  RATE_LIMITED,
  /** A query would give more rows than one call may. */
  ROW_LIMIT,
  /** A query took too long. */
  QUERY_TIMEOUT,
  /** A row breaks a rule of the database: a duplicate, a missing value, a reference. */
  CONSTRAINT,
  /** A row was changed by somebody else at the same time; trying again may help. */
  CONFLICT,
  /** The address is one that scripts may not reach. */
  SSRF_BLOCKED,
  /** A request took too long. */
  TIMEOUT,
  /** A response is larger than it may be. */
  TOO_LARGE,
  /** A response redirects too often. */
  TOO_MANY_REDIRECTS,
  /** The server cannot be reached, or broke off. */
  NETWORK_ERROR,
  /** Events that come from events that come from events: too many in a row. */
  EVENT_DEPTH,
  /** A run that is replayed makes a call that was not recorded. */
  REPLAY_MISMATCH,
  /** What the call needs is not there at the moment; trying again later may help. */
  UNAVAILABLE;

  /**
   * An error with this code, to be thrown at a script.
   *
   * @param message what went wrong and what was expected, for the script's author; nothing about
   *     the host
   * @return the exception
   */
  public HostFunctionException error(String message) {
    return new HostFunctionException(name(), message);
  }
}

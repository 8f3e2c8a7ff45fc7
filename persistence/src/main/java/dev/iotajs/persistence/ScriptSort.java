package dev.iotajs.persistence;

/** The order of a list of scripts. */
public enum ScriptSort {
  /** By name, in the order of the database. */
  NAME,
  /** The oldest first. */
  CREATED,
  /** The last changed last. */
  UPDATED
}

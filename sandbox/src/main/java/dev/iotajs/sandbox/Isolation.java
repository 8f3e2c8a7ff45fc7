package dev.iotajs.sandbox;

/** Who shares a realm with whom. */
public enum Isolation {
  /** Each run gets a realm that nobody has used before. The default. */
  RUN,
  /** The runs of one tenant share a realm, whose built-in objects are frozen. */
  TENANT
}

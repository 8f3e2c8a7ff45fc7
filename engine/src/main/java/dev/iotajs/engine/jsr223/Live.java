package dev.iotajs.engine.jsr223;

/** A view through which Java code reaches an object of a realm. */
interface Live {
  LiveValue live();
}

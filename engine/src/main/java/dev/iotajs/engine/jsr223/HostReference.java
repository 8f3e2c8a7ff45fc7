package dev.iotajs.engine.jsr223;

/** A Java object that scripts hold as one opaque thing. */
final class HostReference {
  private final Object value;

  HostReference(Object value) {
    this.value = value;
  }

  Object value() {
    return value;
  }
}

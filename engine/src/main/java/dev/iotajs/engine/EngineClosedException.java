package dev.iotajs.engine;

/** The engine is closed, or was closed before the run could start. */
public final class EngineClosedException extends EngineException {
  private static final long serialVersionUID = 1;

  EngineClosedException() {
    super("ENGINE_CLOSED", "The engine is closed");
  }
}

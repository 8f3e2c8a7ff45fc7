package dev.iotajs.engine.jsr223;

/**
 * The {@code ENGINE_SCOPE} that a script runs with, and the world in which it does. Both methods
 * are called by a thread that is alone in the world, before and after each run.
 */
interface Scope {
  World world();

  /**
   * Gives the realm what the host has put into the bindings since the last run.
   *
   * @param fresh whether the realm is new and holds nothing yet
   * @param budget for what has to be run in the realm
   */
  void copyIn(boolean fresh, Budget budget);

  /** Gives the bindings what the script has changed. */
  void copyOut(Budget budget);

  /** A world without bindings. */
  static Scope of(World world) {
    return new Scope() {
      @Override
      public World world() {
        return world;
      }

      @Override
      public void copyIn(boolean fresh, Budget budget) {}

      @Override
      public void copyOut(Budget budget) {}
    };
  }
}

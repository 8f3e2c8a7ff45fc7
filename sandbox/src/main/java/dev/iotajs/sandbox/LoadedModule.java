package dev.iotajs.sandbox;

import java.util.Objects;

/** What a {@link ModuleLoader} has loaded: a program, or JSON. Immutable. */
public final class LoadedModule {
  private final Program program;
  private final String json;

  private LoadedModule(Program program, String json) {
    this.program = program;
    this.json = json;
  }

  /**
   * A module of code.
   *
   * @param program compiled from a source of kind {@code COMMON_JS} or {@code MODULE}
   * @return the module
   */
  public static LoadedModule of(Program program) {
    return new LoadedModule(Objects.requireNonNull(program, "program"), null);
  }

  /**
   * A module that is a JSON text, whose value it exports.
   *
   * @param text the text, not checked yet
   * @return the module
   */
  public static LoadedModule json(String text) {
    return new LoadedModule(null, Objects.requireNonNull(text, "text"));
  }

  /**
   * The program.
   *
   * @return the program, or null for JSON
   */
  public Program program() {
    return program;
  }

  /**
   * The JSON text.
   *
   * @return the text, or null for a program
   */
  public String json() {
    return json;
  }
}

package dev.iotajs.engine.jsr223;

import dev.iotajs.engine.modules.ModuleSource;
import dev.iotajs.sandbox.DynamicCode;
import java.util.List;
import java.util.Objects;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;

/**
 * Makes {@code javax.script} engines that sandbox their scripts. {@code ScriptEngineManager} finds
 * it by the names {@code iota} and {@code Iota}; it never claims {@code javascript} or {@code js},
 * so that it takes no other engine's place. Safe for use by many threads.
 */
public final class IotaScriptEngineFactory implements ScriptEngineFactory {
  /** The last edition that is there completely. */
  private static final String LANGUAGE_VERSION = "ES5.1";

  private final DynamicCode dynamicCode;
  private final ModuleSource modules;

  /**
   * A factory whose engines follow the system properties {@code iota.policy.dynamicCode}, {@code
   * iota.modules} and {@code iota.modules.allow}.
   */
  public IotaScriptEngineFactory() {
    this(null, null);
  }

  /**
   * A factory whose engines have a policy, whatever the system property says.
   *
   * @param dynamicCode what {@code eval} and {@code Function} do
   */
  public IotaScriptEngineFactory(DynamicCode dynamicCode) {
    this(Objects.requireNonNull(dynamicCode, "dynamicCode"), null);
  }

  private IotaScriptEngineFactory(DynamicCode dynamicCode, ModuleSource modules) {
    this.dynamicCode = dynamicCode;
    this.modules = modules;
  }

  /**
   * A factory like this one whose engines' scripts may {@code require} packages, whatever the
   * system properties say.
   *
   * @param source the packages
   * @return the other factory
   */
  public IotaScriptEngineFactory withModules(ModuleSource source) {
    return new IotaScriptEngineFactory(dynamicCode, Objects.requireNonNull(source, "source"));
  }

  @Override
  public String getEngineName() {
    return "Iota";
  }

  @Override
  public String getEngineVersion() {
    String version = IotaScriptEngineFactory.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public List<String> getExtensions() {
    return List.of("iota", "iotajs");
  }

  @Override
  public List<String> getMimeTypes() {
    return List.of("application/x-iota-javascript");
  }

  @Override
  public List<String> getNames() {
    return List.of("iota", "Iota");
  }

  @Override
  public String getLanguageName() {
    return "JavaScript (Iota)";
  }

  @Override
  public String getLanguageVersion() {
    return LANGUAGE_VERSION;
  }

  /**
   * What the engine says about itself.
   *
   * @param key one of the constants of {@link ScriptEngine}, or {@code THREADING}
   * @return the value, null for unknown keys. {@code THREADING} is {@code MULTITHREADED}: an engine
   *     may be used by many threads, which see each other's effects in the same bindings
   */
  @Override
  public Object getParameter(String key) {
    switch (Objects.requireNonNull(key, "key")) {
      case ScriptEngine.NAME:
        return getNames().get(0);
      case ScriptEngine.ENGINE:
        return getEngineName();
      case ScriptEngine.ENGINE_VERSION:
        return getEngineVersion();
      case ScriptEngine.LANGUAGE:
        return getLanguageName();
      case ScriptEngine.LANGUAGE_VERSION:
        return getLanguageVersion();
      case "THREADING":
        return "MULTITHREADED";
      default:
        return null;
    }
  }

  @Override
  public String getMethodCallSyntax(String object, String method, String... arguments) {
    return object + "." + method + "(" + String.join(", ", arguments) + ")";
  }

  @Override
  public String getOutputStatement(String toDisplay) {
    return "print(" + quote(toDisplay) + ")";
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  @Override
  public String getProgram(String... statements) {
    return statements.length == 0 ? "" : String.join(";\n", statements) + ";\n";
  }

  @Override
  public ScriptEngine getScriptEngine() {
    return new IotaScriptEngine(this, new Settings(dynamicCode, modules));
  }
}

package dev.iotajs.sandbox;

import dev.iotajs.sandbox.internal.weave.Guest;

/**
 * Compiles scripts into guarded programs and makes the realms they run in. One sandbox serves any
 * number of tenants; it is safe for use by many threads.
 *
 * <p>Its JavaScript engine is a private copy of OpenJDK Nashorn, changed while it is loaded: every
 * loop and call of scripts and built-ins can be stopped, and no way leads from a script to Java.
 */
public interface Sandbox {
  /**
   * A new sandbox. The first one in a JVM loads the engine, which takes a few hundred milliseconds.
   *
   * @param dynamicCode what {@code eval} and {@code Function} do
   * @return the sandbox
   * @throws IllegalStateException if nashorn-core is missing or of a version that cannot be guarded
   */
  static Sandbox create(DynamicCode dynamicCode) {
    return Guest.sandbox(dynamicCode);
  }

  /**
   * Compiles a script.
   *
   * @param source the script
   * @param execution the limits that compiling may take: source size, time and allocation. The same
   *     execution can then be used to run the program, which goes on with what is left
   * @return the program
   * @throws ScriptSyntaxException if the text is not a script
   * @throws LimitExceededException if compiling takes more than the limits allow
   */
  Program compile(ScriptSource source, Execution execution);

  /**
   * Compiles a script within limits of its own.
   *
   * @param source the script
   * @param limits the source size, time and allocation that compiling may take
   * @return the program
   * @throws ScriptSyntaxException if the text is not a script
   * @throws LimitExceededException if compiling takes more than the limits allow
   */
  default Program compile(ScriptSource source, Limits limits) {
    return compile(source, Execution.within(limits));
  }

  /**
   * Compiles a script for keeping: {@link ScriptSource#with} saves another JVM a part of the work.
   *
   * @param source the script
   * @param limits the source size, time and allocation that compiling may take
   * @return the form
   * @throws ScriptSyntaxException if the text is not a script
   * @throws LimitExceededException if compiling takes more than the limits allow
   */
  CompiledForm form(ScriptSource source, Limits limits);

  /**
   * Which compiler this is, as forms name it.
   *
   * @return up to 100 ASCII characters
   */
  String compilerKey();

  /**
   * Makes a realm: a global object with intrinsics of its own, locked down.
   *
   * @param isolation {@link Isolation#TENANT} freezes the intrinsics
   * @return the realm
   */
  Realm newRealm(Isolation isolation);
}

/**
 * Iota as a {@code javax.script} engine: {@code new ScriptEngineManager().getEngineByName("iota")}.
 */
package dev.iotajs.engine.jsr223;

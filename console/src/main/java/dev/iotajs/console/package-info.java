/**
 * The {@code iota} command line: {@link dev.iotajs.console.Main} reads the arguments, a command
 * reads files and input, the engine runs the script, and a report shows how it ended.
 */
package dev.iotajs.console;

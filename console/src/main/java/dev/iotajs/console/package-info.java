/** The {@code iota} command line. */
package dev.iotajs.console;

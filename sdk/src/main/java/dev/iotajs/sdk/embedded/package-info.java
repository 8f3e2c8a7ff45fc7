/** An SDK that needs nothing of a host: for the command line, {@code javax.script} and trials. */
package dev.iotajs.sdk.embedded;

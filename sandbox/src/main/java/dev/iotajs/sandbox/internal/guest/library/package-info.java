/** Built-ins of newer editions of ECMAScript, which the engine lacks. */
package dev.iotajs.sandbox.internal.guest.library;

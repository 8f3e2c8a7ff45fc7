/** {@code iota.log}, and where {@code console} goes as well. */
package dev.iotajs.sdk.log;

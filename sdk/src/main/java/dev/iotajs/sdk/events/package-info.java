/** {@code iota.events}: what scripts tell other scripts and the host. */
package dev.iotajs.sdk.events;

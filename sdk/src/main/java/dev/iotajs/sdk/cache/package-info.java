/** {@code iota.cache}: values that outlive a run, for each tenant and script apart. */
package dev.iotajs.sdk.cache;

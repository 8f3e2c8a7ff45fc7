/**
 * What scripts see of their host: {@code iota.db}, {@code iota.http}, {@code iota.cache}, {@code
 * iota.log}, {@code iota.events}.
 *
 * <p>One call of a script: declaration checks the arguments → rate of the tenant → operation on an
 * I/O thread → result as a plain value.
 */
package dev.iotajs.sdk;

/**
 * Runs many tenants' scripts in one process: realms from a pool, programs from a cache, quotas on
 * admission, and an event loop that settles what a script awaits.
 */
package dev.iotajs.engine;

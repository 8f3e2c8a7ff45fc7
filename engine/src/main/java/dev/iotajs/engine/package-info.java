/**
 * Runs many tenants' scripts in one process: realms from a pool, programs from a cache, and quotas
 * on admission.
 */
package dev.iotajs.engine;

/**
 * Generators, promises, async functions, and the event loop of a run. Everything of a realm hangs
 * on its {@code AsyncRealm}, which is made when a script first uses any of it.
 */
package dev.iotajs.sandbox.internal.guest.async;

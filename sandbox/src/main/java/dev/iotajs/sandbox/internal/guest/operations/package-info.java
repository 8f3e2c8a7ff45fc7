/**
 * What down-levelled programs call for what the engine's own language lacks: ECMAScript's abstract
 * operations. Programs get them all as one object, the same for all realms, which no script can
 * name.
 */
package dev.iotajs.sandbox.internal.guest.operations;

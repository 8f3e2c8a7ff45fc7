/**
 * The built-in objects of ECMAScript 2015 to 2023 that the engine lacks or has wrong. A {@code
 * Template} says what an object has; it is made once, and a value of it is made in a realm when it
 * is first read there, so a realm pays only for what its scripts use.
 */
package dev.iotajs.sandbox.internal.guest.library;

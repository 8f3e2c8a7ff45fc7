/**
 * What scripts know from browsers and servers besides the language: the console, addresses, texts
 * as bytes, events, copies, random values.
 */
package dev.iotajs.sandbox.internal.guest.web;

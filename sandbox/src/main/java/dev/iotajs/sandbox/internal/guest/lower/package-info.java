/**
 * Down-levelling: from the tree of a modern script to one that the engine can compile, and from
 * that to text with positions.
 */
package dev.iotajs.sandbox.internal.guest.lower;

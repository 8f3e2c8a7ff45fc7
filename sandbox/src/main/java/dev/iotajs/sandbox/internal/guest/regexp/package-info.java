/**
 * Regular expressions: the parser of patterns, their compiler and matcher, and the methods of
 * {@code RegExp.prototype}. The matcher backtracks on a stack of its own, so that no pattern and no
 * text can use up the Java stack.
 */
package dev.iotajs.sandbox.internal.guest.regexp;

/** The syntax of ECMAScript 2023: from text to tree, with all early errors. Knows no engine. */
package dev.iotajs.sandbox.internal.guest.syntax;

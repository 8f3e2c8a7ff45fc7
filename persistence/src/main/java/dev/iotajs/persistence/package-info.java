/**
 * Scripts, their versions, and all about their runs, in H2 or PostgreSQL. {@link
 * dev.iotajs.persistence.Persistence} is where to begin.
 *
 * <p>JSON is given and read as text; it is checked when it is stored, and comes back as it was
 * given (halves of surrogate pairs come back as escapes). Times are in UTC with a precision of
 * microseconds: what is finer is cut off when it is stored.
 */
package dev.iotajs.persistence;

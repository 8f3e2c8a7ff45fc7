/**
 * The stores over MyBatis.
 *
 * <p>Statements are in XML beside the mapper interfaces, and only there: Java 11 has no text
 * blocks, so that in annotations they would be pieces of strings, and filters that come and go
 * would be scripts within those. In XML each statement reads as SQL, and one that must differ
 * between databases stands beside the other with its {@code databaseId}. Nothing is ever put into a
 * statement as text ({@code $}{...}), and each one names the tenant; a test holds both.
 */
package dev.iotajs.persistence.internal;

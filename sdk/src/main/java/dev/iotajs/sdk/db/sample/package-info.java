/** A small database to try {@code iota.db} with. */
package dev.iotajs.sdk.db.sample;

/**
 * What the functions of {@code iota} take and give. The same declarations check what scripts pass
 * and write {@code iota.d.ts}, so that the two cannot differ.
 */
package dev.iotajs.sdk.declaration;

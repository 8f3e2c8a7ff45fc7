/** Benchmarks of Iota, and of other JavaScript engines in the same run. */
package dev.iotajs.bench;

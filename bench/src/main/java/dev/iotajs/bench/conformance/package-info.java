/** Conformance suites of others, run on Iota and on other engines beside it. */
package dev.iotajs.bench.conformance;

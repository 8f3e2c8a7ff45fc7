/**
 * What every call of a script goes through: {@code SdkFunction} checks the arguments and the
 * tenant's rate, asks a recorder or replayer if the run has one, and has the work done on a thread
 * of {@link dev.iotajs.sdk.call.IoThreads}.
 */
package dev.iotajs.sdk.call;

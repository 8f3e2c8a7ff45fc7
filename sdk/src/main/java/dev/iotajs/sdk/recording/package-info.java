/** What a run asked its host and what it was told, so that the run can be repeated without it. */
package dev.iotajs.sdk.recording;

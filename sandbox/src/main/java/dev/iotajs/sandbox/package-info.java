/**
 * Turns a script's source into a guarded program and runs it in a realm that reaches neither Java
 * nor another script, within limits that the script can neither lift nor outlive.
 */
package dev.iotajs.sandbox;

/**
 * Packages for scripts: {@code require} and {@code import} of what a host allows, from a folder
 * that it chose. Nothing outside that folder is ever read.
 */
package dev.iotajs.engine.modules;

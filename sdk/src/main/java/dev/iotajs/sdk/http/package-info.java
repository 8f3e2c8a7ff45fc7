/**
 * HTTP for scripts: to public hosts only, within limits of time and size.
 *
 * <p>One request: {@code HttpRequest} → checks of its parts → {@code Destinations} (may this tenant
 * talk to that host?) → {@code CheckedResolver} (may anybody talk to that address?) → response
 * within limits → a redirect, which begins at the checks again, or a plain value.
 */
package dev.iotajs.sdk.http;

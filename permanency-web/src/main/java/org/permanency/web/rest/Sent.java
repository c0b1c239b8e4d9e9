package org.permanency.web.rest;

import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a request carries that changes something.
 *
 * @param uri where it was sent
 * @param key its {@link Idempotency#HEADER}
 * @param ifMatch its {@code If-Match}
 * @param body a JSON object, unread
 */
public record Sent(UriInfo uri, @Nullable String key, @Nullable String ifMatch, InputStream body) {}

package org.permanency.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who signs in as a carer of a household.
 *
 * @param user id of the user
 * @param email where letters reach them; null for nowhere
 * @param by who said so
 */
public record CarerLink(String user, @Nullable String email, String by, Instant at) {}

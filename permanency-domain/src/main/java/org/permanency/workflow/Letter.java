package org.permanency.workflow;

import java.util.UUID;

/**
 * A letter for the mail server.
 *
 * @param id of the letter
 * @param address whom it goes to
 * @param subject its heading
 * @param body plain text
 */
public record Letter(UUID id, String address, String subject, String body) {}

package org.permanency.workflow.rule;

import java.util.UUID;

/**
 * A piece of work that tasks and moves belong to: an enquiry, an assessment, a review.
 *
 * @param kind its room's word for it, e.g. {@code enquiry}; up to 30 characters
 * @param id its id
 */
public record WorkItem(String kind, UUID id) {}

package org.permanency.portal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child with a household.
 *
 * @param since first night
 * @param left day of leaving; null while the child is here
 */
public record ChildHere(UUID id, String name, LocalDate since, @Nullable LocalDate left) {}

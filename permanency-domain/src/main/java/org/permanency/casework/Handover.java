package org.permanency.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.ChildId;

/**
 * A child's case that a worker shall have.
 *
 * @param child whose case
 * @param shown who had it when the form was read; null for nobody
 * @param worker who shall have it
 * @param from first day; whoever has it now has it until the day before
 */
public record Handover(ChildId child, @Nullable UUID shown, UUID worker, LocalDate from) {}

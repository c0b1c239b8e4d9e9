package org.permanency.panel.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.permanency.people.rule.Subject;

/**
 * Something that a panel heard or a decision maker decided, as indicators read it.
 *
 * @param matter id of the matter
 * @param reference as people quote it
 * @param subject whom it is about
 * @param kind of the matter
 * @param decision whether it is a decision; otherwise a matter that a quorate panel heard
 * @param on its day
 * @param finding what was found
 * @param finalOne whether a decision is final
 * @param differs whether a decision is another than the panel's recommendation
 */
public record PanelFact(
    UUID matter,
    String reference,
    Subject subject,
    MatterKind kind,
    boolean decision,
    LocalDate on,
    Finding finding,
    boolean finalOne,
    boolean differs) {}

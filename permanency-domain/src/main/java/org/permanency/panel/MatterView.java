package org.permanency.panel;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.rule.ApprovalTerms;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.MatterKind;
import org.permanency.panel.rule.MatterState;
import org.permanency.people.rule.Subject;
import org.permanency.workflow.rule.WorkItem;

/**
 * Where a matter stands.
 *
 * @param id of the matter
 * @param reference as people quote it
 * @param kind what is asked of the panel
 * @param item the piece of work in its own room
 * @param subject whom it is about
 * @param title as agendas say it
 * @param proposed terms that are proposed; null where there are none
 * @param proposal what is proposed; null for nothing
 * @param state where it is
 * @param referredOn day on which it was handed over
 * @param meetingOn day of the meeting it is on the agenda of, or was heard at; null for none
 * @param recommended the finding that stands; null before
 * @param recommendedOn day of that finding; null before
 * @param decided the last decision; null before
 * @param decidedOn day of that decision; null before
 * @param finalOne whether that decision is the final one
 * @param version to send back with a change
 */
public record MatterView(
    UUID id,
    String reference,
    MatterKind kind,
    WorkItem item,
    Subject subject,
    String title,
    @Nullable ApprovalTerms proposed,
    @Nullable String proposal,
    MatterState state,
    LocalDate referredOn,
    @Nullable LocalDate meetingOn,
    @Nullable Finding recommended,
    @Nullable LocalDate recommendedOn,
    @Nullable Finding decided,
    @Nullable LocalDate decidedOn,
    boolean finalOne,
    int version) {}

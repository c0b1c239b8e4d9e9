package org.permanency.panel;

import org.jspecify.annotations.Nullable;
import org.permanency.panel.rule.ApprovalTerms;
import org.permanency.panel.rule.MatterKind;
import org.permanency.people.rule.Subject;
import org.permanency.workflow.rule.WorkItem;

/**
 * A matter that a room hands over.
 *
 * @param kind what is asked of the panel
 * @param item the piece of work in its own room; open once for a kind
 * @param subject whom it is about
 * @param title as agendas say it, up to 200 characters
 * @param proposed terms that are proposed; null where there are none
 * @param proposal what is proposed, in words, up to 4,000 characters; null for nothing
 */
public record NewMatter(
    MatterKind kind,
    WorkItem item,
    Subject subject,
    String title,
    @Nullable ApprovalTerms proposed,
    @Nullable String proposal) {}

package org.permanency.record;

import java.time.Instant;
import org.permanency.people.SubjectSeen;
import org.permanency.record.rule.RecordTemplates.Template;
import org.permanency.record.rule.Typed;

/**
 * A draft of a recording, for its author.
 *
 * @param id of the draft
 * @param subject whom it is about
 * @param templateKey key of its template
 * @param template what it will hold, by the rule of the business day
 * @param typed as typed so far
 * @param savedAt when it was last saved
 */
public record DraftView(
    java.util.UUID id,
    SubjectSeen subject,
    String templateKey,
    Template template,
    Typed typed,
    Instant begunAt,
    Instant savedAt,
    int version) {}

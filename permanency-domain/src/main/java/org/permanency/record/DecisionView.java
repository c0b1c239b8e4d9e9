package org.permanency.record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.SubjectSeen;

/**
 * A management decision. It is never changed; another one follows it.
 *
 * @param recording the recording it was taken on; null for none
 * @param on day of the decision
 * @param author who took it
 * @param recordedAt clock of England
 */
public record DecisionView(
    UUID id,
    SubjectSeen subject,
    @Nullable UUID recording,
    LocalDate on,
    String decision,
    String reasons,
    String author,
    LocalDateTime recordedAt) {}

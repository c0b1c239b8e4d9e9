package org.permanency.recruitment.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as indicators read it.
 *
 * @param id of the enquiry
 * @param reference as people quote it
 * @param service {@code fostering} or {@code adoption}
 * @param received its first day
 * @param registered first day on which the people had registered their interest; null when they
 *     have not
 */
public record EnquiryFact(
    UUID id,
    String reference,
    String service,
    LocalDate received,
    @Nullable LocalDate registered) {}

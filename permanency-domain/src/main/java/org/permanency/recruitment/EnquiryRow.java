package org.permanency.recruitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.recruitment.rule.EnquiryState;
import org.permanency.recruitment.rule.NewEnquiry.Asking;

/**
 * An enquiry in a list.
 *
 * @param id of the enquiry and of the applicant
 * @param reference as people quote it
 * @param kind key of the rule {@code recruitment}
 * @param source key of the rule {@code recruitment}
 * @param channel form, telephone, email or person
 * @param received day in England
 * @param people who asks
 * @param state where it is
 * @param packSent day on which information was sent; null while it was not
 * @param referredTo who has it now; null when nobody else
 * @param workerId who works with it; null for nobody
 * @param worker name of that worker; null for nobody
 * @param version to send back with a change
 */
public record EnquiryRow(
    UUID id,
    String reference,
    String kind,
    String source,
    String channel,
    LocalDate received,
    Asking people,
    EnquiryState state,
    @Nullable LocalDate packSent,
    @Nullable String referredTo,
    @Nullable UUID workerId,
    @Nullable String worker,
    int version) {}

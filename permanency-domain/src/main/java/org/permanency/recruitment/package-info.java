/**
 * Finding carers and adopters: enquiries from the first word to the registration of interest, with
 * their clocks, contacts, information packs, referrals on, and the funnel over all of them.
 *
 * <p>Start at {@link org.permanency.recruitment.EnquiryService}. May use: people, workflow. Tables:
 * {@code recruitment_*}.
 */
@NullMarked
package org.permanency.recruitment;

import org.jspecify.annotations.NullMarked;

/**
 * What is agreed with outside providers, what they charge for it, and fees between adoption
 * agencies.
 *
 * <p>Start at {@code AgreementService} and {@code InvoiceService}. May use: people, placement,
 * finance. Tables: {@code providers_*}.
 */
@NullMarked
package org.permanency.providers;

import org.jspecify.annotations.NullMarked;

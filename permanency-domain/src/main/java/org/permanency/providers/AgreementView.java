package org.permanency.providers;

import java.util.UUID;
import org.permanency.providers.rule.Agreement;

/**
 * An agreement, for people.
 *
 * @param number council and number of the child, as the reader may see it
 * @param closed whether the child's record is closed to the reader
 * @param provider name of the provider
 * @param urn its registration number
 */
public record AgreementView(
    UUID id,
    Agreement agreement,
    String number,
    boolean closed,
    String provider,
    String urn,
    int version) {}

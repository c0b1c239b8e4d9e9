package org.permanency.portal.rule;

import java.util.UUID;
import org.permanency.record.rule.Typed;

/**
 * An entry as a carer sends it.
 *
 * @param child about whom
 * @param kind key of the rule {@code carer-diary}
 * @param typed day, time and words
 * @param once name of the form that sends it; an entry sent twice counts once
 */
public record NewEntry(UUID child, String kind, Typed typed, String once) {}

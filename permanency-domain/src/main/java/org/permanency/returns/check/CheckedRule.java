package org.permanency.returns.check;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.returns.check.rule.Severity;

/**
 * What a check found by one rule.
 *
 * @param check in which it was found
 * @param message as the rule said it then
 * @param fields columns it is about
 * @param findings rows that fail
 * @param children whose rows fail
 * @param missing why it was not checked; null when it was
 */
public record CheckedRule(
    UUID check,
    String code,
    Severity severity,
    String message,
    String fields,
    int findings,
    int children,
    @Nullable String missing) {}

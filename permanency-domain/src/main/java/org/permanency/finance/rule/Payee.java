package org.permanency.finance.rule;

/**
 * Somebody who is paid.
 *
 * @param code the number people know the payee by, unique among its kind
 * @param name as on statements
 */
public record Payee(PayeeId id, PayeeKind kind, String code, String name) {}

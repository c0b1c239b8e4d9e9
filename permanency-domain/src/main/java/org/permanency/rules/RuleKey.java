package org.permanency.rules;

/**
 * Names one kind of rule and the type its files are read into.
 *
 * @param name folder below {@code tenants/<slug>/} and name of its JSON Schema, e.g. {@code
 *     pay-week}
 * @param type record the file becomes
 * @param service the service a tenant must provide for the rule to be asked of it, e.g. {@code
 *     fostering}; {@code *} for every tenant
 * @param required whether a tenant that provides the service must have it on its business day
 * @param title what people call it, e.g. "Pay week"
 * @param <T> the type
 */
public record RuleKey<T>(
    String name, Class<T> type, String service, boolean required, String title) {}

package org.permanency.tenancy;

import java.time.LocalDate;

/**
 * For whom, by whom and on which day something is done. First argument of every service method.
 *
 * @param tenant the agency
 * @param actor who acts
 * @param today the business day; a tenant's file may fix it, for training
 */
public record TenantContext(TenantId tenant, Actor actor, LocalDate today) {}

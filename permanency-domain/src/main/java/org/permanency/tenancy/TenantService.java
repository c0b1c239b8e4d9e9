package org.permanency.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A room's front door: one call is one transaction, in one tenant's database, by an actor who may.
 * Each public method takes {@link TenantContext} first and says with {@link Needs} who may call it.
 */
@Stereotype
@ApplicationScoped
@Transactional
@TenantBound
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TenantService {}

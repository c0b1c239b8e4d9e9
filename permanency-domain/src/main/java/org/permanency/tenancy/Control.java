package org.permanency.tenancy;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks the data source of the control database, whose account has no tenant's role. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface Control {}

/**
 * Rule files: read, check whole, look up by day.
 *
 * <p>Start at {@link RuleLibrary} (all tenants, at start) and {@link RuleService} (one tenant, any
 * day). A room declares its rules as {@link RuleKey} constants and lists them in a {@link
 * RuleCatalogue}. May use: kernel, tenancy. Tables: none yet.
 */
@NullMarked
package org.permanency.rules;

import org.jspecify.annotations.NullMarked;

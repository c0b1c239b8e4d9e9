/**
 * Rule files: read, check whole, look up by day.
 *
 * <p>Start at {@link RuleLibrary} (all tenants, at start) and {@link RuleService} (one tenant, any
 * day); {@link RuleDraftService} writes new versions on screen. A room declares its rules as {@link
 * RuleKey} constants and lists them in a {@link RuleCatalogue}, and what a change does to its
 * records as a {@link RuleEffect}. May use: kernel, tenancy. Tables: {@code rules_*}.
 */
@NullMarked
package org.permanency.rules;

import org.jspecify.annotations.NullMarked;

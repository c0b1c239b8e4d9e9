package org.permanency.web.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.TenantId;

/** The business day: what the tenant's file fixes, else today in England. */
@ApplicationScoped
public class BusinessDay {
  /** Where the agencies are. */
  public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  @Inject RuleLibrary library;
  @Inject InstantSource clock;

  /** The day for a tenant that has started. */
  public LocalDate today(TenantId tenant) {
    var fixed = library.book(tenant).profile().businessDay();
    return fixed == null ? LocalDate.ofInstant(clock.instant(), ENGLAND) : fixed;
  }
}

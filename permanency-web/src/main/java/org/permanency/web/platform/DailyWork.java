package org.permanency.web.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.permanency.keeping.CareService;
import org.permanency.keeping.DepartureService;
import org.permanency.returns.ImportService;
import org.permanency.returns.check.ReturnCheckService;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantId;
import org.permanency.web.caller.BusinessDay;
import org.permanency.workflow.LateService;
import org.permanency.workflow.ReminderService;

/** What the service does by itself once a day, tenant by tenant. */
@ApplicationScoped
public class DailyWork {
  private static final Logger LOG = Logger.getLogger(DailyWork.class.getName());
  @Resource ManagedScheduledExecutorService threads;
  @Inject RuleLibrary library;
  @Inject ImportService imports;
  @Inject ReturnCheckService checks;
  @Inject LateService late;
  @Inject CareService care;
  @Inject DepartureService departures;
  @Inject ReminderService reminders;
  @Inject Mailer mailer;
  @Inject BusinessDay days;

  /** Begins at once and goes on every day. */
  void begin() {
    threads.scheduleAtFixedRate(this::all, 0, 1, TimeUnit.DAYS);
    threads.scheduleWithFixedDelay(
        this::letters, mailer.seconds(), mailer.seconds(), TimeUnit.SECONDS);
  }

  private void all() {
    for (var tenant : library.tenants()) {
      try {
        one(tenant);
      } catch (RuntimeException e) {
        LOG.log(Level.SEVERE, tenant + ": the daily work failed; it is tried again tomorrow", e);
      }
    }
  }

  /** An exception that got out would end the schedule. */
  private void letters() {
    try {
      mailer.send();
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "letters were not sent; they wait", e);
    }
  }

  private void one(TenantId tenant) {
    var ctx = new TenantContext(tenant, Actor.system("daily work"), days.today(tenant));
    if (library.book(tenant).profile().provides("fostering")) {
      departures.finish(ctx);
      care.wind(ctx);
    }
    late.raise(ctx);
    reminders.letters(ctx);
    checks.expire(ctx);
    int removed = imports.expire(ctx);
    if (removed > 0) {
      LOG.info(tenant + ": files of " + removed + " import(s) were removed, as they had waited");
    }
  }
}

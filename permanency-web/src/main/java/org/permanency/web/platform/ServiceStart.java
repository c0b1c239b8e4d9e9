package org.permanency.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.permanency.access.FirstAdministrator;
import org.permanency.returns.ImportService;
import org.permanency.rules.RuleFiles;
import org.permanency.rules.RuleLibrary;
import org.permanency.rules.RuleVersionService;
import org.permanency.sample.SampleLoader;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.Provisioner;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantId;
import org.permanency.web.caller.BusinessDay;

/**
 * Starts the service: reads the rule files, makes and migrates databases, opens the tenants without
 * a fault. A tenant that cannot start is named and left out; the others go on.
 */
@ApplicationScoped
public class ServiceStart {
  private static final Logger LOG = Logger.getLogger(ServiceStart.class.getName());
  @Inject Settings settings;
  @Inject RuleLibrary library;
  @Inject FirstAdministrator first;
  @Inject SampleSignIns samples;
  @Inject Readiness readiness;
  @Inject BusinessDay days;
  @Inject ImportService imports;
  @Inject SampleLoader sample;
  @Inject RuleVersionService versions;
  @Inject DailyWork daily;
  private final AtomicBoolean begun = new AtomicBoolean();

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    if (!begun.compareAndSet(false, true)) {
      return;
    }
    try {
      open();
      daily.begin();
      readiness.ready();
    } catch (RuntimeException e) {
      readiness.failed(e);
      LOG.log(Level.SEVERE, "the service could not start", e);
    }
  }

  private void open() {
    var loaded = new RuleFiles().read(settings.tenants().orElseGet(RuleFiles::bundled));
    loaded.problems().values().forEach(all -> all.forEach(p -> LOG.severe(p.toString())));
    library.fill(loaded);
    if (library.tenants().isEmpty()) {
      throw new IllegalStateException("no tenant can start; see the faults in rule files above");
    }
    var provisioner = new Provisioner(settings.admin());
    provisioner.control();
    for (var tenant : library.tenants()) {
      open(provisioner, tenant);
    }
    if (settings.sample()) {
      samples.write();
    }
  }

  private void open(Provisioner provisioner, TenantId tenant) {
    provisioner.tenant(tenant);
    first.register(tenant, library.book(tenant).profile().name());
    var ctx = new TenantContext(tenant, Actor.system("start of the service"), days.today(tenant));
    var faults = versions.refresh(ctx);
    if (!faults.isEmpty()) {
      LOG.severe(tenant + " does not start: a version approved on screen has a fault");
      library.stop(tenant, faults);
      return;
    }
    int cut = imports.interrupted(ctx);
    if (cut > 0) {
      LOG.warning(tenant + ": " + cut + " import(s) were cut off; nothing of them was written");
    }
    if (settings.sample()) {
      sample.fill(ctx);
    }
    if (!first.hasUsers(tenant)) {
      firstUsers(tenant);
    }
  }

  private void firstUsers(TenantId tenant) {
    if (settings.sample()) {
      samples.fill(tenant);
    } else {
      LOG.warning(
          "tenant "
              + tenant
              + " has no users; first administrator: /permanency/first.xhtml?key="
              + first.link(tenant));
    }
  }
}

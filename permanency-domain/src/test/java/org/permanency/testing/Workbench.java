package org.permanency.testing;

import jakarta.enterprise.inject.se.SeContainer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jboss.weld.environment.se.Weld;
import org.permanency.rules.RuleFiles;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.Provisioner;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantId;

/**
 * The domain's services in a plain JVM, on a real MariaDB: same beans, same interceptors, same
 * routing as on the server. One for all tests of a JVM; each test class takes tenants of its own or
 * cleans up after itself.
 */
public final class Workbench {
  private static Workbench shared;
  private final SeContainer weld;

  private Workbench() {
    weld = new Weld().initialize();
    new Provisioner(TestDatabase.get().admin()).control();
  }

  /** The workbench of this JVM. */
  public static synchronized Workbench get() {
    if (shared == null) {
      shared = new Workbench();
    }
    return shared;
  }

  /** With the rule books below {@code tenants}, and a database for each of them. */
  public Workbench provision(Path tenants) {
    var loaded = new RuleFiles().read(tenants);
    if (!loaded.problems().isEmpty()) {
      throw new IllegalStateException("rule files: " + loaded.problems());
    }
    bean(RuleLibrary.class).fill(loaded);
    loaded.books().keySet().forEach(this::database);
    return this;
  }

  /** With the product's own tenants. */
  public Workbench provision() {
    return provision(RuleFiles.bundled());
  }

  /** Makes the tenant's database. */
  public void database(TenantId tenant) {
    new Provisioner(TestDatabase.get().admin()).tenant(tenant);
  }

  /** Empties the tenant's tables, so that a test class starts from nothing. */
  public Workbench emptied(String tenant) {
    TestTables.empty(new TenantId(tenant));
    return this;
  }

  /** A bean, behind its interceptors. */
  public <T> T bean(Class<T> type) {
    return weld.select(type).get();
  }

  /** Somebody with every permission. */
  public static TenantContext all(String tenant, LocalDate today) {
    return new TenantContext(
        new TenantId(tenant),
        new Actor("test", "A. Tester", EnumSet.allOf(Permission.class)),
        today);
  }

  /** Somebody named, with these permissions only. */
  public static TenantContext as(
      String tenant, String user, LocalDate today, Permission... permissions) {
    return new TenantContext(
        new TenantId(tenant), new Actor(user, user, Set.copyOf(Arrays.asList(permissions))), today);
  }
}

package org.permanency.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.permanency.tenancy.DatabaseAdmin;

/**
 * Settings of the running service; {@code permanency.db.url} is set as {@code PERMANENCY_DB_URL}.
 */
@ApplicationScoped
public class Settings {
  @Inject
  @ConfigProperty(name = "permanency.db.url")
  String url;

  @Inject
  @ConfigProperty(name = "permanency.db.admin.user")
  String adminUser;

  @Inject
  @ConfigProperty(name = "permanency.db.admin.password")
  String adminPassword;

  @Inject
  @ConfigProperty(name = "permanency.db.user")
  String appUser;

  @Inject
  @ConfigProperty(name = "permanency.db.control.user")
  String controlUser;

  /** Host part of the two accounts, as the database server names them. */
  @Inject
  @ConfigProperty(name = "permanency.db.account.host", defaultValue = "127.0.0.1")
  String accountHost;

  @Inject
  @ConfigProperty(name = "permanency.tenants")
  Optional<String> tenants;

  @Inject
  @ConfigProperty(name = "permanency.sample", defaultValue = "false")
  boolean sample;

  @Inject
  @ConfigProperty(name = "permanency.home")
  Optional<String> home;

  /** How to make databases. */
  public DatabaseAdmin admin() {
    return new DatabaseAdmin(url, adminUser, adminPassword, account(appUser), account(controlUser));
  }

  private String account(String user) {
    return "'" + user + "'@'" + accountHost + "'";
  }

  /** Folder of rule files; empty means those inside the library. */
  public Optional<Path> tenants() {
    return tenants.map(Path::of);
  }

  /** Whether invented people and sample sign-ins are wanted. */
  public boolean sample() {
    return sample;
  }

  /** Folder for what the operator should find, e.g. sample sign-ins. */
  public Path home() {
    return Path.of(home.orElse(System.getProperty("java.io.tmpdir", ".")));
  }
}

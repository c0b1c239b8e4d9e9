package org.permanency.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the operator has set, checked.
 *
 * @param home folder for data, logs and secrets ({@code PERMANENCY_HOME})
 * @param http where pages are served
 * @param database an outside database; empty means the service runs its own
 * @param databasePort port of the service's own database ({@code PERMANENCY_DB_PORT})
 * @param databaseBuffer memory for its pages, e.g. {@code 512M} ({@code PERMANENCY_DB_BUFFER})
 * @param tenants folder of rule files; empty means those that travel inside ({@code
 *     PERMANENCY_TENANTS})
 * @param sample whether invented people and sample sign-ins are wanted ({@code PERMANENCY_SAMPLE})
 */
record Settings(
    Path home,
    HttpAddress http,
    Optional<DatabaseAccess> database,
    int databasePort,
    String databaseBuffer,
    Optional<Path> tenants,
    boolean sample) {

  /**
   * Reads the {@code PERMANENCY_*} variables.
   *
   * @param environment all variables of the process; those of others are not looked at
   * @throws Refusal naming the variable and what it should be; an unknown {@code PERMANENCY_*}
   *     variable is refused too, so that a misspelt one does not fall back in silence
   */
  static Settings from(Map<String, String> environment) {
    var raw = new RawSettings(environment);
    boolean sample = raw.flag("PERMANENCY_SAMPLE");
    // The application reads these itself; here a mistake in them stops the start.
    raw.port("PERMANENCY_SMTP_PORT", 25);
    raw.flag("PERMANENCY_SMTP_STARTTLS");
    return new Settings(
        raw.folder("PERMANENCY_HOME").orElseGet(Settings::usualHome),
        new HttpAddress(
            raw.text("PERMANENCY_HTTP_HOST").orElse(HttpAddress.usualHost(sample)),
            raw.port("PERMANENCY_HTTP_PORT", 8080)),
        raw.text("PERMANENCY_DB_URL").map(url -> outside(url, raw)),
        // Below the ports that systems lend to outgoing connections, which could be there first.
        raw.port("PERMANENCY_DB_PORT", 13306),
        raw.size("PERMANENCY_DB_BUFFER", "512M"),
        raw.folder("PERMANENCY_TENANTS"),
        sample);
  }

  private static Path usualHome() {
    return Path.of(System.getProperty("user.home"), ".permanency").toAbsolutePath();
  }

  private static DatabaseAccess outside(String url, RawSettings raw) {
    if (!url.startsWith("jdbc:mariadb://") || !url.endsWith("/")) {
      throw Refusal.usage(
          "PERMANENCY_DB_URL is '"
              + url
              + "'; it should look like jdbc:mariadb://host:3306/ and end with a slash");
    }
    return new DatabaseAccess(
        url,
        raw.account("PERMANENCY_DB_ADMIN", "perm_admin"),
        raw.account("PERMANENCY_DB", "perm_app"),
        raw.account("PERMANENCY_DB_CONTROL", "perm_control"),
        raw.text("PERMANENCY_DB_ACCOUNT_HOST").orElse("%"));
  }
}

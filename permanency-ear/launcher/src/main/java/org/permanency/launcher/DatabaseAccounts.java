package org.permanency.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The accounts of the service's own database, made or renewed at each start by the server itself
 * ({@code --init-file}). The accounts the server is born with have no password and are removed.
 */
final class DatabaseAccounts {
  private static final String HOST = "127.0.0.1";
  private static final List<String> BORN =
      List.of("'root'@'localhost'", "'root'@'127.0.0.1'", "'root'@'::1'", "''@'localhost'");
  private static final String DROP_ROOT_OF_THIS_MACHINE =
      "EXECUTE IMMEDIATE CONCAT('DROP USER IF EXISTS ''root''@''', @@hostname, '''');\n";

  private DatabaseAccounts() {}

  /** How to reach the database on {@code port}, with passwords kept in the home. */
  static DatabaseAccess access(Home home, int port) {
    return new DatabaseAccess(
        "jdbc:mariadb://" + HOST + ":" + port + "/",
        account(home, "perm_admin"),
        account(home, "perm_app"),
        account(home, "perm_control"),
        HOST);
  }

  private static DatabaseAccess.Account account(Home home, String user) {
    return new DatabaseAccess.Account(user, SecretFile.of(home, user));
  }

  /** Writes the statements to a file that only the owner can read. */
  static void write(DatabaseAccess access, Path file) {
    var sql = new StringBuilder();
    make(sql, access.admin());
    make(sql, access.app());
    make(sql, access.control());
    sql.append(
        "GRANT ALL ON *.* TO '%s'@'%s' WITH GRANT OPTION;\n"
            .formatted(access.admin().user(), HOST));
    for (var born : BORN) {
      sql.append("DROP USER IF EXISTS ").append(born).append(";\n");
    }
    sql.append(DROP_ROOT_OF_THIS_MACHINE);
    try {
      SecretFile.write(file, sql.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static void make(StringBuilder sql, DatabaseAccess.Account account) {
    var name = "'%s'@'%s'".formatted(account.user(), HOST);
    var known = " IDENTIFIED BY '" + account.password() + "';\n";
    sql.append("CREATE USER IF NOT EXISTS ").append(name).append(known);
    sql.append("ALTER USER ").append(name).append(known);
  }
}

package org.permanency.launcher;

import java.util.Properties;

/**
 * How to reach the database server, with an account for each kind of work.
 *
 * @param url JDBC address without a database, ending with a slash
 * @param admin makes databases, roles and tables
 * @param app behind the tenants' pool; takes one tenant's role at a time
 * @param control behind the control pool; never has a tenant's role
 * @param accountHost host part of {@code app} and {@code control} as the server names them
 */
record DatabaseAccess(String url, Account admin, Account app, Account control, String accountHost) {

  /** A database account. */
  record Account(String user, String password) {
    /** The same, without the password. */
    @Override
    public String toString() {
      return user;
    }
  }

  /** The settings of the application, under its own names. */
  Properties properties() {
    var all = new Properties();
    all.setProperty("permanency.db.url", url);
    put(all, "permanency.db", app);
    put(all, "permanency.db.control", control);
    put(all, "permanency.db.admin", admin);
    all.setProperty("permanency.db.account.host", accountHost);
    return all;
  }

  private static void put(Properties all, String prefix, Account account) {
    all.setProperty(prefix + ".user", account.user());
    all.setProperty(prefix + ".password", account.password());
  }

  /** Host name of the server, for tools that take it apart. */
  String host() {
    return hostAndPort()[0];
  }

  /** Port of the server. */
  String port() {
    var parts = hostAndPort();
    return parts.length > 1 ? parts[1] : "3306";
  }

  private String[] hostAndPort() {
    return url.substring("jdbc:mariadb://".length(), url.length() - 1).split(":", 2);
  }
}

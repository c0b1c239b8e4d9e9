package org.permanency.tenancy;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

/**
 * Says which statements may run inside a tenant: reading and writing data, and temporary tables.
 * All others, among them {@code SET}, {@code USE}, {@code PREPARE} and {@code CALL}, are refused,
 * as are several statements in one and MariaDB's executable comments.
 */
final class StatementGuard {
  private static final Set<String> ALLOWED =
      Set.of("SELECT", "INSERT", "UPDATE", "DELETE", "REPLACE", "WITH", "VALUES");

  private StatementGuard() {}

  /**
   * @throws SQLException naming the first word, if the statement may not run
   */
  static void check(String sql) throws SQLException {
    var plain = withoutQuotedAndComments(sql);
    var text = plain.strip();
    while (text.startsWith("(")) {
      text = text.substring(1).strip();
    }
    var words = text.split("[^A-Za-z]+", 3);
    var first = words[0].toUpperCase(Locale.ROOT);
    boolean temporary =
        words.length > 1
            && (first.equals("CREATE") || first.equals("DROP"))
            && words[1].equalsIgnoreCase("TEMPORARY");
    if (!ALLOWED.contains(first) && !temporary) {
      throw new SQLException("refused within a tenant: statement begins with '" + first + "'");
    }
    int semicolon = text.indexOf(';');
    if (semicolon >= 0 && !text.substring(semicolon + 1).isBlank()) {
      throw new SQLException("refused within a tenant: more than one statement");
    }
  }

  /** Quoted text becomes {@code ''}, comments become a blank; executable comments are refused. */
  private static String withoutQuotedAndComments(String sql) throws SQLException {
    var out = new StringBuilder(sql.length());
    int at = 0;
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (c == '\'' || c == '"' || c == '`') {
        at = endOfQuote(sql, at, c);
        out.append("''");
      } else if (sql.startsWith("/*!", at) || sql.startsWith("/*M!", at)) {
        throw new SQLException("refused within a tenant: executable comment");
      } else if (sql.startsWith("/*", at)) {
        int end = sql.indexOf("*/", at + 2);
        at = end < 0 ? sql.length() : end + 2;
        out.append(' ');
      } else if (c == '#' || sql.startsWith("-- ", at)) {
        int end = sql.indexOf('\n', at);
        at = end < 0 ? sql.length() : end + 1;
        out.append(' ');
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  private static int endOfQuote(String sql, int start, char quote) {
    int at = start + 1;
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (c == '\\' && quote != '`') {
        at += 2;
      } else if (c == quote) {
        return at + 1;
      } else {
        at++;
      }
    }
    return sql.length();
  }
}

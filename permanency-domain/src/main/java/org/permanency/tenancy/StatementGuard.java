package org.permanency.tenancy;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says which statements may run inside a tenant: reading and writing data. All others, among them
 * {@code SET}, {@code USE}, {@code PREPARE} and {@code CALL}, are refused, as are several
 * statements in one, MariaDB's executable comments, and whatever a connection would remember for
 * its next user: variables, temporary tables, named locks.
 */
final class StatementGuard {
  private static final Set<String> ALLOWED =
      Set.of("SELECT", "INSERT", "UPDATE", "DELETE", "REPLACE", "WITH", "VALUES");
  private static final Pattern REMEMBERED =
      Pattern.compile(
          "GET_LOCK|RELEASE_LOCK|RELEASE_ALL_LOCKS|LAST_INSERT_ID", Pattern.CASE_INSENSITIVE);

  private StatementGuard() {}

  /**
   * @throws SQLException naming the first word, if the statement may not run
   */
  static void check(String sql) throws SQLException {
    var text = withoutQuotedAndComments(sql).strip();
    while (text.startsWith("(")) {
      text = text.substring(1).strip();
    }
    var first = text.split("[^A-Za-z]+", 2)[0].toUpperCase(Locale.ROOT);
    if (!ALLOWED.contains(first)) {
      throw new SQLException("refused within a tenant: statement begins with '" + first + "'");
    }
    int semicolon = text.indexOf(';');
    if (semicolon >= 0 && !text.substring(semicolon + 1).isBlank()) {
      throw new SQLException("refused within a tenant: more than one statement");
    }
    // A function's name may stand in backticks, so it is looked for in the whole text.
    if (text.indexOf('@') >= 0 || REMEMBERED.matcher(sql).find()) {
      throw new SQLException("refused within a tenant: the connection would remember it");
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
      } else if (c == '#' || dashes(sql, at)) {
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

  /** Two dashes begin a comment only before a blank, a control character or the end. */
  private static boolean dashes(String sql, int at) {
    return sql.startsWith("--", at) && (at + 2 == sql.length() || sql.charAt(at + 2) <= ' ');
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

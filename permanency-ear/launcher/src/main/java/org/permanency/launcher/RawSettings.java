package org.permanency.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The variables as they stand in the environment, read one by one with a plain complaint. */
final class RawSettings {
  private static final String OURS = "PERMANENCY_";
  private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,6}[MG]");
  private static final Set<String> KNOWN =
      Set.of(
          "PERMANENCY_HOME",
          "PERMANENCY_HTTP_HOST",
          "PERMANENCY_HTTP_PORT",
          "PERMANENCY_TENANTS",
          "PERMANENCY_SAMPLE",
          "PERMANENCY_SMTP_HOST",
          "PERMANENCY_SMTP_PORT",
          "PERMANENCY_SMTP_USER",
          "PERMANENCY_SMTP_PASSWORD",
          "PERMANENCY_SMTP_STARTTLS",
          "PERMANENCY_SMTP_FROM",
          "PERMANENCY_SMTP_SECONDS",
          "PERMANENCY_DB_PORT",
          "PERMANENCY_DB_BUFFER",
          "PERMANENCY_DB_URL",
          "PERMANENCY_DB_USER",
          "PERMANENCY_DB_PASSWORD",
          "PERMANENCY_DB_CONTROL_USER",
          "PERMANENCY_DB_CONTROL_PASSWORD",
          "PERMANENCY_DB_ADMIN_USER",
          "PERMANENCY_DB_ADMIN_PASSWORD",
          "PERMANENCY_DB_ACCOUNT_HOST");

  private final Map<String, String> environment;

  /**
   * @throws Refusal if a {@code PERMANENCY_*} variable is unknown
   */
  RawSettings(Map<String, String> environment) {
    for (var name : new TreeSet<>(environment.keySet())) {
      if (name.startsWith(OURS) && !KNOWN.contains(name)) {
        throw Refusal.usage(
            "unknown setting " + name + "; known are " + String.join(", ", new TreeSet<>(KNOWN)));
      }
    }
    this.environment = environment;
  }

  /** The value without blanks; empty if unset or blank. */
  Optional<String> text(String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  int port(String name, int usual) {
    return text(name).map(value -> port(name, value)).orElse(usual);
  }

  private static int port(String name, String value) {
    if (value.matches("[0-9]{1,5}")) {
      int port = Integer.parseInt(value);
      if (port >= 1 && port <= 65_535) {
        return port;
      }
    }
    throw wrong(name, value, "a port from 1 to 65535");
  }

  boolean flag(String name) {
    var value = text(name).orElse("false");
    if (!value.equals("true") && !value.equals("false")) {
      throw wrong(name, value, "true or false");
    }
    return value.equals("true");
  }

  String size(String name, String usual) {
    var value = text(name).orElse(usual);
    if (!SIZE.matcher(value).matches()) {
      throw wrong(name, value, "a size such as 512M or 4G");
    }
    return value;
  }

  Optional<Path> folder(String name) {
    return text(name).map(value -> folder(name, value));
  }

  private static Path folder(String name, String value) {
    try {
      return Path.of(value).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw wrong(name, value, "a folder");
    }
  }

  /** An account whose password must be set. */
  DatabaseAccess.Account account(String prefix, String usualUser) {
    var password =
        text(prefix + "_PASSWORD")
            .orElseThrow(
                () ->
                    Refusal.usage(
                        prefix + "_PASSWORD must be set when PERMANENCY_DB_URL names a database"));
    return new DatabaseAccess.Account(text(prefix + "_USER").orElse(usualUser), password);
  }

  private static Refusal wrong(String name, String value, String wanted) {
    return Refusal.usage(name + " is '" + value + "'; it should be " + wanted);
  }
}

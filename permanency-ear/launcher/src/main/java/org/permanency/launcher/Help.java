package org.permanency.launcher;

/** What {@code help} prints. */
final class Help {
  static final String TEXT =
      """
      java -jar permanency.jar [command]

        start                         starts the service and stays (default); Ctrl-C stops it
        issue-token TENANT ROLE       prints a new API token with one role, good for a year
        check-tenants DIR             checks rule files; prints file, pointer, message of each fault
        backup TENANT FILE            writes a tenant's records, their history and users to a file
        restore TENANT FILE [--replace]
                                      puts them back; --replace deletes what is there now
        help                          this text

      Settings (environment)
        PERMANENCY_HOME               data, logs, secrets; usually ~/.permanency
        PERMANENCY_HTTP_PORT          port of pages and API; usually 8080
        PERMANENCY_HTTP_HOST          address to serve on; usually all, in sample mode this machine
        PERMANENCY_TENANTS            folder of rule files; usually those that travel inside
        PERMANENCY_SAMPLE             true: two agencies of invented people and known passwords
        PERMANENCY_SMTP_HOST          mail server for reminders; without one letters wait
                                      With it: PERMANENCY_SMTP_PORT (usually 25), .._USER,
                                      .._PASSWORD, .._STARTTLS (true), .._FROM,
                                      .._SECONDS between two deliveries (usually 60)
        PERMANENCY_DB_PORT            port of the service's own database; usually 13306
        PERMANENCY_DB_BUFFER          memory for its pages; usually 512M
        PERMANENCY_DB_URL             a MariaDB (11.4 or later) of your own, jdbc:mariadb://host:3306/
                                      With it: PERMANENCY_DB_USER, PERMANENCY_DB_PASSWORD (pool),
                                      PERMANENCY_DB_CONTROL_USER, .._PASSWORD (sign-in),
                                      PERMANENCY_DB_ADMIN_USER, .._PASSWORD (migrations),
                                      PERMANENCY_DB_ACCOUNT_HOST (host part of the first two; usually %)

      Exit codes: 0 done, 1 could not be done, 2 wrong command or setting.\
      """;

  private Help() {}
}

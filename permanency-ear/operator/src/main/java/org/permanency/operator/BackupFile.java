package org.permanency.operator;

/** Names of what is in a backup: a zip with two scripts and a note that is written last. */
final class BackupFile {
  /** Tables and rows of the tenant, with the history of every row. */
  static final String RECORDS = "records.sql";

  /** The tenant's rows of the control database: users, roles of users, tokens. */
  static final String ACCESS = "access.sql";

  /** Written last, so a backup that has it is whole. Names the tenant and when it was made. */
  static final String NOTE = "backup.properties";

  private BackupFile() {}
}

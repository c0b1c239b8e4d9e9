package org.permanency.operator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.permanency.tenancy.DatabaseAdmin;
import org.permanency.tenancy.TenantId;

/**
 * {@code backup TENANT FILE}: one tenant as one file, while the service runs. Each of the two
 * databases is read in one snapshot; history of rows is kept.
 */
final class Backup {
  private final Server server;

  Backup(Server server) {
    this.server = server;
  }

  /**
   * Writes the file, readable by its owner only, whole or not at all.
   *
   * @throws OperatorFault if the tenant has no database, or the file is there already
   */
  void run(TenantId tenant, Path file) {
    if (Files.exists(file)) {
      throw new OperatorFault(file + " is there already; choose another name");
    }
    if (!new TenantRecords(server, tenant).exist()) {
      throw new OperatorFault("there is no tenant " + tenant + " in this database");
    }
    var half = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.deleteIfExists(half);
      write(tenant, half);
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
      System.out.println(tenant + " is in " + file + " (" + Files.size(file) / 1024 + " KiB).");
    } catch (IOException e) {
      throw new OperatorFault("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  private void write(TenantId tenant, Path half) throws IOException {
    var ownersOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Files.createFile(half, ownersOnly);
    try (var programs = new Programs(server);
        var zip = new ZipOutputStream(Files.newOutputStream(half))) {
      zip.putNextEntry(new ZipEntry(BackupFile.RECORDS));
      programs.dump(records(tenant), zip);
      zip.putNextEntry(new ZipEntry(BackupFile.ACCESS));
      for (var part : access(tenant)) {
        programs.dump(part, zip);
      }
      note(tenant, zip);
    }
  }

  private static List<String> records(TenantId tenant) {
    var arguments = new ArrayList<>(common());
    arguments.add("--dump-history");
    arguments.add(tenant.database());
    return arguments;
  }

  private static List<String> common() {
    return List.of(
        "--single-transaction",
        "--quick",
        "--hex-blob",
        "--skip-lock-tables",
        "--max-allowed-packet=64M",
        "--default-character-set=utf8mb4");
  }

  /** A slug holds letters, digits and hyphens only, so it cannot end the quotation. */
  private static List<List<String>> access(TenantId tenant) {
    var own = "tenant='" + tenant.slug() + "'";
    var users = "user_id IN (SELECT id FROM access_user WHERE " + own + ")";
    return List.of(
        rows("access_user", own),
        rows("access_user_role", users),
        rows("access_token", own),
        rows("access_first_link", own));
  }

  private static List<String> rows(String table, String which) {
    var arguments = new ArrayList<>(common());
    arguments.addAll(List.of("--no-create-info", "--complete-insert", "--where=" + which));
    arguments.addAll(List.of(DatabaseAdmin.CONTROL, table));
    return arguments;
  }

  private static void note(TenantId tenant, ZipOutputStream zip) throws IOException {
    zip.putNextEntry(new ZipEntry(BackupFile.NOTE));
    write(zip, "tenant=" + tenant + "\nmade=" + InstantSource.system().instant() + "\n");
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}

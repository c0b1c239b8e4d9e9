package org.permanency.operator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Properties;
import java.util.zip.ZipFile;
import org.permanency.tenancy.DatabaseAdmin;
import org.permanency.tenancy.Provisioner;
import org.permanency.tenancy.TenantId;

/**
 * {@code restore TENANT FILE}: the tenant as it was when the backup was made, brought up to date
 * with the migrations of this version. The launcher makes sure that no service runs.
 */
final class Restore {
  private final Server server;

  Restore(Server server) {
    this.server = server;
  }

  /**
   * Puts the tenant back.
   *
   * @param replace whether what is there now may be deleted
   * @throws OperatorFault if the file is not whole or another tenant's, or the tenant has data and
   *     may not be replaced; nothing has been changed then
   */
  void run(TenantId tenant, Path file, boolean replace) {
    try (var zip = new ZipFile(file.toFile())) {
      check(zip, tenant, file);
      var provisioner = new Provisioner(server.admin());
      provisioner.control();
      var records = new TenantRecords(server, tenant);
      refuseToOverwrite(records, tenant, replace);
      records.clear();
      load(zip, tenant);
      provisioner.tenant(tenant);
      provisioner.grantTables(tenant);
      System.out.println(tenant + " is back as it was in " + file + ".");
    } catch (IOException e) {
      throw new OperatorFault("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** Reads everything once: the zip's own check sums tell whether a byte is wrong. */
  private static void check(ZipFile zip, TenantId tenant, Path file) throws IOException {
    var note = new Properties();
    try (var in = part(zip, BackupFile.NOTE, file)) {
      note.load(in);
    }
    if (!tenant.slug().equals(note.getProperty("tenant"))) {
      throw new OperatorFault(
          file + " is a backup of " + note.getProperty("tenant") + ", not of " + tenant);
    }
    for (var name : new String[] {BackupFile.RECORDS, BackupFile.ACCESS}) {
      try (var in = part(zip, name, file)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
    }
  }

  private static InputStream part(ZipFile zip, String name, Path file) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw new OperatorFault(file + " is no whole backup: " + name + " is missing");
    }
    return zip.getInputStream(entry);
  }

  private static void refuseToOverwrite(TenantRecords records, TenantId tenant, boolean replace) {
    var full = records.firstWithRows();
    if (!full.isEmpty() && !replace) {
      throw new OperatorFault(
          tenant + " holds data (" + full + "); add --replace to delete it and restore the backup");
    }
  }

  private void load(ZipFile zip, TenantId tenant) throws IOException {
    try (var programs = new Programs(server);
        var records = zip.getInputStream(zip.getEntry(BackupFile.RECORDS));
        var access = zip.getInputStream(zip.getEntry(BackupFile.ACCESS))) {
      programs.load(tenant.database(), records);
      programs.load(DatabaseAdmin.CONTROL, access);
    }
  }
}

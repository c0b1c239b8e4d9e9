package org.permanency.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.permanency.tenancy.TenantSql;

/** Keeps uploaded files between the check of an import and its application. */
@ApplicationScoped
class KeptFiles {
  private static final int PART = 8 << 20;
  @Inject TenantSql sql;

  /** Keeps the files as they came in, packed. */
  void keep(UUID id, List<ImportFile> files) {
    sql.with(
        h -> {
          for (int i = 0; i < files.size(); i++) {
            var packed = packed(files.get(i).content());
            for (int part = 0; part == 0 || part * PART < packed.length; part++) {
              int end = Math.min(packed.length, (part + 1) * PART);
              h.execute(
                  "INSERT INTO returns_import_file (import_id, position, part, file_name, content)"
                      + " VALUES (?, ?, ?, ?, ?)",
                  id,
                  i + 1,
                  part + 1,
                  Uploads.plain(files.get(i).name()),
                  Arrays.copyOfRange(packed, part * PART, end));
            }
          }
          return files.size();
        });
  }

  /** The files as they came in; none when they were dropped. */
  List<ImportFile> read(UUID id) {
    var positions = new ArrayList<Integer>();
    var names = new ArrayList<String>();
    var contents = new ArrayList<ByteArrayOutputStream>();
    sql.with(
        h ->
            h.createQuery(
                    "SELECT position, file_name, content FROM returns_import_file WHERE import_id ="
                        + " :id ORDER BY position, part")
                .bind("id", id)
                .map(
                    (rs, x) -> {
                      if (positions.isEmpty()
                          || positions.get(positions.size() - 1) != rs.getInt(1)) {
                        positions.add(rs.getInt(1));
                        names.add(rs.getString(2));
                        contents.add(new ByteArrayOutputStream());
                      }
                      contents.get(contents.size() - 1).writeBytes(rs.getBytes(3));
                      return rs.getInt(1);
                    })
                .list());
    var files = new ArrayList<ImportFile>();
    for (int i = 0; i < names.size(); i++) {
      files.add(new ImportFile(names.get(i), unpacked(contents.get(i).toByteArray())));
    }
    return files;
  }

  void drop(UUID id) {
    sql.with(h -> h.execute("DELETE FROM returns_import_file WHERE import_id = ?", id));
  }

  /** Drops the files of imports that were discarded. */
  void dropDiscarded() {
    sql.with(
        h ->
            h.execute(
                "DELETE FROM returns_import_file WHERE import_id IN (SELECT id FROM returns_import"
                    + " WHERE state = 'DISCARDED')"));
  }

  /** Drops the files of imports that are running. */
  void dropUnfinished() {
    sql.with(
        h ->
            h.execute(
                "DELETE FROM returns_import_file WHERE import_id IN (SELECT id FROM returns_import"
                    + " WHERE state IN ('CHECKING', 'APPLYING'))"));
  }

  private static byte[] packed(byte[] content) {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return out.toByteArray();
  }

  private static byte[] unpacked(byte[] packed) {
    try (var zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return zip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("a kept file cannot be unpacked", e);
    }
  }
}

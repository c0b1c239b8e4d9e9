package org.permanency.returns;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.returns.rule.Row;
import org.permanency.returns.rule.TableSpec;

/** Counts what becomes of the rows, file by file, and takes a fingerprint of it. */
final class Tally {
  private static final int OUTCOMES = Outcome.values().length;
  private final List<SourceFile> files;
  private final @Nullable TableSpec[] tables;
  private final int[][] counts;
  private final MessageDigest digest;
  private @Nullable String fingerprint;
  private final ByteBuffer entry = ByteBuffer.allocate(12);

  Tally(List<SourceFile> files) {
    this.files = files;
    tables = new @Nullable TableSpec[files.size()];
    counts = new int[files.size()][OUTCOMES];
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The name of a file. */
  String fileName(int file) {
    return files.get(file).name();
  }

  /** Notes what a file is. */
  void recognised(int file, TableSpec table) {
    tables[file] = table;
  }

  /** Notes what becomes of a row. */
  void count(Row row, Outcome outcome) {
    count(row.file(), row.line(), outcome);
  }

  /** Notes what becomes of a line. */
  void count(int file, int line, Outcome outcome) {
    counts[file][outcome.ordinal()]++;
    entry.clear();
    digest.update(entry.putInt(file).putInt(line).putInt(outcome.ordinal()).array());
  }

  /** The same outcomes in the same order give the same text of 64 characters. For the end. */
  String fingerprint() {
    if (fingerprint == null) {
      fingerprint = HexFormat.of().formatHex(digest.digest());
    }
    return fingerprint;
  }

  /** Whether any file was recognised. */
  boolean any() {
    return !tables().isEmpty();
  }

  /** Rows with this outcome in all files. */
  int sum(Outcome outcome) {
    int sum = 0;
    for (var count : counts) {
      sum += count[outcome.ordinal()];
    }
    return sum;
  }

  /** Rows read in all files. */
  int rows() {
    int sum = 0;
    for (var outcome : Outcome.values()) {
      sum += sum(outcome);
    }
    return sum;
  }

  /** The recognised files with their counts. */
  List<ImportTable> tables() {
    var list = new ArrayList<ImportTable>();
    for (int i = 0; i < counts.length; i++) {
      var table = tables[i];
      if (table != null) {
        var c = counts[i];
        list.add(
            new ImportTable(
                table.name(),
                files.get(i).name(),
                c[0] + c[1] + c[2] + c[3],
                c[Outcome.ADDED.ordinal()],
                c[Outcome.CHANGED.ordinal()],
                c[Outcome.LEFT.ordinal()],
                c[Outcome.REFUSED.ordinal()]));
      }
    }
    return list;
  }
}

package org.permanency.returns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.permanency.returns.rule.Fault;
import org.permanency.returns.rule.FaultCode;
import org.permanency.returns.rule.Faults;

/** Unpacks what came in into CSV files, within limits. Folders inside a zip do not count. */
final class Uploads {
  /** What is taken at most. The largest council's ten years come to some 40 MB. */
  record Limits(int files, long bytesEach, long bytesInAll) {
    static final Limits USUAL = new Limits(500, 64L << 20, 128L << 20);
  }

  /** Third byte of a zip in which nothing is. */
  private static final int END_OF_ZIP = 5;

  private final Limits limits;
  private final Faults faults;
  private final List<SourceFile> files = new ArrayList<>();
  private long bytes;

  Uploads(Limits limits, Faults faults) {
    this.limits = limits;
    this.faults = faults;
  }

  /** The CSV files, in the order in which they came. */
  List<SourceFile> unpack(List<ImportFile> uploads) {
    for (var upload : uploads) {
      if (isZip(upload.content())) {
        zip(upload);
      } else {
        keep(upload.name(), upload.content());
      }
    }
    return List.copyOf(files);
  }

  static boolean isZip(byte[] content) {
    return content.length > 3
        && content[0] == 'P'
        && content[1] == 'K'
        && (content[2] == 3 || content[2] == END_OF_ZIP);
  }

  private void zip(ImportFile upload) {
    int before = files.size();
    boolean opened = false;
    try (var zip =
        new ZipInputStream(
            new ByteArrayInputStream(upload.content()), StandardCharsets.ISO_8859_1)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        opened = true;
        if (!entry(upload, zip, entry)) {
          return;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // IllegalArgumentException: a file name in the zip is in no known encoding.
      note(upload.name(), FaultCode.ZIP_UNREADABLE);
      return;
    }
    if (files.size() == before) {
      boolean empty = opened || upload.content()[2] == END_OF_ZIP;
      note(upload.name(), empty ? FaultCode.FILE_EMPTY : FaultCode.ZIP_UNREADABLE);
    }
  }

  private boolean entry(ImportFile upload, ZipInputStream zip, ZipEntry entry) throws IOException {
    var name = plain(entry.getName());
    if (entry.isDirectory() || name.startsWith(".") || entry.getName().startsWith("__MACOSX")) {
      return true;
    }
    int room = (int) Math.min(limits.bytesEach(), limits.bytesInAll() - bytes);
    boolean csv = isCsv(name);
    var content = csv ? zip.readNBytes(room + 1) : new byte[0];
    long length = csv ? content.length : passedOver(zip, room);
    if (length > room || files.size() >= limits.files()) {
      note(upload.name(), FaultCode.ZIP_TOO_LARGE);
      return false;
    }
    if (csv) {
      keep(name, content);
    } else {
      bytes += length;
      note(name, FaultCode.ZIP_NOT_CSV);
    }
    return true;
  }

  /** Unpacks without keeping, so that what is no CSV file cannot hold us up without end either. */
  private static long passedOver(ZipInputStream zip, int room) throws IOException {
    var scrap = new byte[8_192];
    long length = 0;
    for (int n = zip.read(scrap); n >= 0 && length <= room; n = zip.read(scrap)) {
      length += n;
    }
    return length;
  }

  private static boolean isCsv(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".csv") || lower.endsWith(".txt");
  }

  private void keep(String name, byte[] content) {
    if (content.length > limits.bytesEach()
        || bytes + content.length > limits.bytesInAll()
        || files.size() >= limits.files()) {
      note(name, FaultCode.FILE_TOO_LARGE);
      return;
    }
    bytes += content.length;
    files.add(new SourceFile(plain(name), content, true));
  }

  /** A fault of something that is no readable file keeps its place among the files all the same. */
  private void note(String name, FaultCode code) {
    files.add(new SourceFile(plain(name), new byte[0], false));
    faults.add(files.size() - 1, code, "most", String.valueOf(limits.bytesInAll() >> 20));
  }

  /** The last part of a path, printable, at most 200 characters. */
  static String plain(String name) {
    var path = name.replace('\\', '/');
    var last = path.substring(path.lastIndexOf('/') + 1);
    var clean = new StringBuilder();
    last.codePoints().filter(c -> !Character.isISOControl(c)).forEach(clean::appendCodePoint);
    var text = Fault.shortened(clean.toString().strip(), 200);
    return text.isEmpty() ? "file" : text;
  }
}

package org.permanency.returns;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.permanency.returns.rule.Faults;

/**
 * Texts of uploaded CSV files, those in zips unpacked, within the limits of imports.
 *
 * @param texts in the order in which they came
 * @param unreadable names of files that could not be read
 */
public record UploadedTexts(List<Text> texts, List<String> unreadable) {
  private static final int MOST_FAULTS = 1_000;

  /** A file's name and text. */
  public record Text(String name, String text) {}

  /** Copies the lists. */
  public UploadedTexts {
    texts = List.copyOf(texts);
    unreadable = List.copyOf(unreadable);
  }

  /** Reads files as imports do: UTF-8, or Windows-1252 where it is not that. */
  public static UploadedTexts of(List<ImportFile> files) {
    var texts = new ArrayList<Text>();
    var unreadable = new ArrayList<String>();
    for (var file : new Uploads(Uploads.Limits.USUAL, new Faults(MOST_FAULTS)).unpack(files)) {
      var charset = file.charset();
      if (!file.usable() || charset.isEmpty()) {
        unreadable.add(file.name());
        continue;
      }
      try (var in = file.text(charset.get())) {
        var out = new StringWriter();
        in.transferTo(out);
        texts.add(new Text(file.name(), out.toString()));
      } catch (IOException e) {
        throw new UncheckedIOException("a file in memory cannot fail", e);
      }
    }
    return new UploadedTexts(texts, unreadable);
  }
}

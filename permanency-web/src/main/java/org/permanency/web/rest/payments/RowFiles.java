package org.permanency.web.rest.payments;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.permanency.finance.RowImport;
import org.permanency.web.rest.BadRequest;
import org.permanency.web.view.Words;

/** What all answers about files of records share. */
public final class RowFiles {
  private static final int LARGEST = 10_000_000;

  private RowFiles() {}

  /**
   * What was sent.
   *
   * @throws BadRequest 413 for more than 10 MB
   */
  public static byte[] read(InputStream sent) throws IOException {
    var content = sent.readNBytes(LARGEST + 1);
    if (content.length > LARGEST) {
      throw new BadRequest(413, "file", "too-large", "The file may have 10 MB.");
    }
    return content;
  }

  /** What became of a file. */
  @Schema(name = "RowImport")
  public record Taken(int entered, List<Row> faults) {
    /** The answer for it. */
    public static Taken of(RowImport result) {
      return new Taken(
          result.entered(),
          result.faults().stream()
              .map(f -> new Row(f.line(), f.reasons().stream().map(Words::of).toList()))
              .toList());
    }
  }

  /** A row that was left out, by its line in the file. */
  @Schema(name = "RowImportFault")
  public record Row(int line, List<String> reasons) {}
}

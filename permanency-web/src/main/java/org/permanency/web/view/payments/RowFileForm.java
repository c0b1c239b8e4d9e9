package org.permanency.web.view.payments;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.RowImport;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;
import org.permanency.web.view.shell.FormToken;
import org.permanency.web.view.shell.Notices;

/** What the pages share that take a file of records: rows that are wrong are named. */
public abstract class RowFileForm {
  private static final int LARGEST = 10_000_000;
  @Inject protected Caller caller;
  @Inject Notices notices;
  @Inject FormToken token;
  @Inject FacesContext faces;
  @Inject protected HttpServletRequest request;
  private @Nullable RowImport result;

  /**
   * A row that was left out.
   *
   * @param line line in the file, the headings are 1
   * @param reasons every reason, one after the other
   */
  public record Row(int line, String reasons) {}

  /** Takes what was sent. */
  protected abstract RowImport take(byte[] content);

  /** What was done with so many rows, without a full stop. */
  protected abstract String done(int rows);

  /** Takes the file that was sent. */
  public void open() throws IOException {
    if (!request.getMethod().equals("POST")) {
      return;
    }
    if (!token.came()) {
      faces.getExternalContext().responseSendError(403, "");
      faces.responseComplete();
      return;
    }
    var sent = Uploads.one(request, "file");
    if (sent == null) {
      notices.wrong("file", "Choose a file.");
    } else if (sent.content().length > LARGEST) {
      notices.wrong("file", "The file may have 10 MB. Send it in parts.");
    } else {
      result = take(sent.content());
    }
  }

  /** Whether a file was taken. */
  public boolean isTaken() {
    return result != null;
  }

  /** What became of it. */
  public String getOutcome() {
    if (result == null) {
      return "";
    }
    int left = result.faults().size();
    return done(result.entered())
        + (left == 0
            ? "."
            : left == 1 ? ", 1 row is left out." : ", " + left + " rows are left out.");
  }

  /** Rows that were left out. */
  public List<Row> getFaults() {
    return result == null
        ? List.of()
        : result.faults().stream()
            .map(
                f ->
                    new Row(
                        f.line(),
                        f.reasons().stream().map(Words::of).collect(Collectors.joining(" "))))
            .toList();
  }
}

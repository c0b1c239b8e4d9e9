package org.permanency.web.view.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.claims.ClaimImport;
import org.permanency.finance.claims.ClaimService;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;
import org.permanency.web.view.shell.FormToken;
import org.permanency.web.view.shell.Notices;

/** A file of claims: rows that are right become drafts, the others are named. */
@Named
@RequestScoped
public class ClaimFileView {
  private static final int LARGEST = 10_000_000;
  @Inject ClaimService service;
  @Inject Caller caller;
  @Inject Notices notices;
  @Inject FormToken token;
  @Inject FacesContext faces;
  @Inject HttpServletRequest request;
  private @Nullable ClaimImport result;

  /**
   * A row that was left out.
   *
   * @param line line in the file, the headings are 1
   * @param reasons every reason, one after the other
   */
  public record Row(int line, String reasons) {}

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
      notices.wrong("file", "A file of claims may have 10 MB. Send it in parts.");
    } else {
      result = service.take(caller.context(), sent.content());
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
    var entered =
        result.entered() == 1 ? "1 claim is entered" : result.entered() + " claims are entered";
    return entered
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

  /** Categories of the business day by key. */
  public String getCategories() {
    return String.join(", ", service.categories(caller.context()).keySet());
  }
}

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
import org.permanency.providers.InvoiceImport;
import org.permanency.providers.InvoiceService;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;
import org.permanency.web.view.shell.FormToken;
import org.permanency.web.view.shell.Notices;

/** A file of invoices: rows that are right become lines of drafts, the others are named. */
@Named
@RequestScoped
public class InvoiceFileView {
  private static final int LARGEST = 10_000_000;
  @Inject InvoiceService service;
  @Inject Caller caller;
  @Inject Notices notices;
  @Inject FormToken token;
  @Inject FacesContext faces;
  @Inject HttpServletRequest request;
  private @Nullable InvoiceImport result;

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
      notices.wrong("file", "A file of invoices may have 10 MB. Send it in parts.");
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
    return result == null
        ? ""
        : Texts.count(result.lines(), "line")
            + " of "
            + Texts.count(result.invoices(), "invoice")
            + " entered, "
            + Texts.count(result.faults().size(), "row")
            + " left out.";
  }

  /** Rows that were left out. */
  public List<ClaimFileView.Row> getFaults() {
    return result == null
        ? List.of()
        : result.faults().stream()
            .map(
                f ->
                    new ClaimFileView.Row(
                        f.line(),
                        f.reasons().stream().map(Words::of).collect(Collectors.joining(" "))))
            .toList();
  }
}

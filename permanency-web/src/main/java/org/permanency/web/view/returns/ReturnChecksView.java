package org.permanency.web.view.returns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.permanency.kernel.Decision.Granted;
import org.permanency.kernel.Decision.Refused;
import org.permanency.returns.ImportFile;
import org.permanency.returns.check.CheckRequest;
import org.permanency.returns.check.CheckSummary;
import org.permanency.returns.check.ReturnCheckService;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.ListModel.Option;
import org.permanency.web.view.shell.FormToken;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/** The national return: checked from own records or from files, and written. */
@Named
@RequestScoped
public class ReturnChecksView {
  @Inject ReturnCheckService checks;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject FormToken token;
  @Inject FacesContext faces;
  @Inject HttpServletRequest request;

  /** Checks what was asked for and goes to what was found. */
  public void open() throws IOException, ServletException {
    if (!request.getMethod().equals("POST")) {
      return;
    }
    if (!token.came()) {
      faces.getExternalContext().responseSendError(403, "");
      faces.responseComplete();
      return;
    }
    boolean own = sent("do").equals("own");
    var files = own ? List.<ImportFile>of() : files("files");
    if (!own && files.isEmpty()) {
      notices.wrong("files", "Choose at least one CSV or zip file of the return.");
      return;
    }
    int year = sent("year").matches("[0-9]{4}") ? Integer.parseInt(sent("year")) : 0;
    var asked = new CheckRequest(sent("council"), year, files, own ? List.of() : files("last"));
    var decision = checks.check(caller.context(), asked);
    if (decision instanceof Granted<CheckSummary> made) {
      faces
          .getExternalContext()
          .redirect(shell.url("/returns/check.xhtml?id=" + made.result().id()));
      faces.responseComplete();
    } else if (decision instanceof Refused<CheckSummary> no) {
      no.reasons().forEach(r -> notices.wrong(field(r.code()), Words.of(r)));
    }
  }

  private static String field(String code) {
    return code.contains("council") ? "council" : code.contains("year") ? "year" : "files";
  }

  private List<ImportFile> files(String field) throws IOException, ServletException {
    var files = new ArrayList<ImportFile>();
    for (var part : request.getParts()) {
      var name = part.getSubmittedFileName();
      if (part.getName().equals(field) && name != null && !name.isBlank()) {
        try (var in = part.getInputStream()) {
          files.add(new ImportFile(name, in.readAllBytes()));
        }
      }
    }
    return files;
  }

  private String sent(String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "").strip();
  }

  /** The year typed; the latest that has ended until then. */
  public String getYear() {
    var today = caller.context().today();
    int ended = today.getMonthValue() > 3 ? today.getYear() : today.getYear() - 1;
    return sent("year").isEmpty() ? String.valueOf(ended) : sent("year");
  }

  /** The councils to choose from, as chosen before. */
  public List<Option> getCouncils() {
    return caller.profile().councils().stream()
        .map(c -> new Option(c.code(), c.name(), c.code().equals(sent("council"))))
        .toList();
  }

  /** Whether files were sent that a browser does not keep in the form. */
  public boolean isToChooseAgain() {
    return request.getMethod().equals("POST") && !notices.getErrors().isEmpty();
  }

  /** Whether the caller may check and write returns. */
  public boolean isRunner() {
    return caller.may("IMPORT_RUN");
  }
}

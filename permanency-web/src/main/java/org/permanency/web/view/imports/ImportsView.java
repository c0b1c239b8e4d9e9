package org.permanency.web.view.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision.Granted;
import org.permanency.kernel.Decision.Refused;
import org.permanency.returns.ImportFile;
import org.permanency.returns.ImportRequest;
import org.permanency.returns.ImportResult;
import org.permanency.returns.ImportService;
import org.permanency.returns.rule.ImportKind;
import org.permanency.returns.rule.ImportMode;
import org.permanency.returns.rule.Templates;
import org.permanency.rules.TenantProfile;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;
import org.permanency.web.view.shell.FormToken;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/** Files are chosen and checked here; nothing is taken in before somebody has seen what it does. */
@Named
@RequestScoped
public class ImportsView {
  @Inject ImportService imports;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject FormToken token;
  @Inject FacesContext faces;
  @Inject HttpServletRequest request;

  /** Checks the files that were sent. */
  public void open() throws IOException, ServletException {
    if (!request.getMethod().equals("POST")) {
      return;
    }
    if (!token.came()) {
      faces.getExternalContext().responseSendError(403, "");
      faces.responseComplete();
      return;
    }
    var files = files();
    if (files.isEmpty()) {
      notices.wrong("files", "Choose at least one CSV or zip file.");
      return;
    }
    check(files);
  }

  private void check(List<ImportFile> files) throws IOException {
    var kind = ImportKind.of(sent("kind")).orElse(ImportKind.NATIONAL);
    var mode = ImportMode.of(sent("mode")).orElse(ImportMode.LENIENT);
    var asked = new ImportRequest(sent("council"), kind, year(), mode, files);
    var decision = imports.dryRun(caller.context(), asked);
    if (decision instanceof Granted<ImportResult> granted) {
      var external = faces.getExternalContext();
      external.redirect(shell.url("/imports/import.xhtml?id=" + granted.result().id()));
      faces.responseComplete();
    } else if (decision instanceof Refused<ImportResult> no) {
      no.reasons().forEach(r -> notices.wrong(field(r.code()), Words.of(r)));
    }
  }

  private static String field(String code) {
    return code.contains("council") ? "council" : code.contains("year") ? "year" : "files";
  }

  private List<ImportFile> files() throws IOException, ServletException {
    var files = new ArrayList<ImportFile>();
    for (Part part : request.getParts()) {
      var name = part.getSubmittedFileName();
      if (part.getName().equals("files") && name != null && !name.isBlank()) {
        try (var in = part.getInputStream()) {
          files.add(new ImportFile(name, in.readAllBytes()));
        }
      }
    }
    return files;
  }

  private @Nullable Integer year() {
    var year = sent("year");
    return year.matches("\\d{4}") ? Integer.valueOf(year) : null;
  }

  private String sent(String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "").strip();
  }

  /** The year typed; the running collection year until then. */
  public String getYear() {
    var today = caller.context().today();
    int running = today.getMonthValue() > 3 ? today.getYear() + 1 : today.getYear();
    return sent("year").isEmpty() ? String.valueOf(running) : sent("year");
  }

  /** The councils to choose from. */
  public List<TenantProfile.Council> getCouncils() {
    return caller.profile().councils();
  }

  /** Names of the templates of our own files. */
  public List<String> getTemplates() {
    return Templates.names();
  }

  /** Whether the caller may take files in. */
  public boolean isRunner() {
    return caller.may("IMPORT_RUN");
  }
}

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision.Granted;
import org.permanency.kernel.Decision.Refused;
import org.permanency.returns.ImportFile;
import org.permanency.returns.ImportRequest;
import org.permanency.returns.ImportService;
import org.permanency.returns.rule.ImportKind;
import org.permanency.returns.rule.ImportMode;
import org.permanency.returns.rule.Templates;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.ListModel.Option;
import org.permanency.web.view.shell.FormToken;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/** Files are chosen and checked here; nothing is taken in before somebody has seen what it does. */
@Named
@RequestScoped
public class ImportsView {
  @Inject ImportService imports;
  @Inject ImportJobs jobs;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject FormToken token;
  @Inject FacesContext faces;
  @Inject HttpServletRequest request;

  /** Takes the files that were sent; a job checks them. */
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
    var ctx = caller.context();
    var decision = imports.submit(ctx, asked);
    if (decision instanceof Granted<UUID> granted) {
      jobs.check(ctx, granted.result());
      var external = faces.getExternalContext();
      external.redirect(shell.url("/imports/import.xhtml?id=" + granted.result()));
      faces.responseComplete();
    } else if (decision instanceof Refused<UUID> no) {
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

  /** The councils to choose from, as chosen before. */
  public List<Option> getCouncils() {
    return options(
        "council",
        caller.profile().councils().stream().map(c -> new Choice(c.code(), c.name())).toList());
  }

  /** Whose formats, as chosen before. */
  public List<Option> getKinds() {
    return options("kind", ImportWords.FORMATS);
  }

  /** What becomes of rows at fault, as chosen before. */
  public List<Option> getModes() {
    return options("mode", ImportWords.MODES);
  }

  private List<Option> options(String name, List<Choice> choices) {
    return choices.stream()
        .map(c -> new Option(c.value(), c.label(), c.value().equals(sent(name))))
        .toList();
  }

  /** Whether files were sent that a browser does not keep in the form. */
  public boolean isToChooseAgain() {
    return request.getMethod().equals("POST") && !notices.getErrors().isEmpty();
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

package org.permanency.web.view.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision.Refused;
import org.permanency.returns.ImportResult;
import org.permanency.returns.ImportService;
import org.permanency.returns.ImportTable;
import org.permanency.returns.rule.ImportState;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.FormToken;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/** One import: what it would do or did, file by file; take it in or discard it. */
@Named
@RequestScoped
public class ImportView {
  @Inject ImportService imports;
  @Inject ImportJobs jobs;
  @Inject InstantSource clock;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject FormToken token;
  @Inject Missing missing;
  @Inject FacesContext faces;
  @Inject HttpServletRequest request;
  private @Nullable ImportResult result;

  /** Reads the import, or answers 404; a POST takes it in or discards it. */
  public void open() throws IOException {
    var id = Missing.id(request.getParameter("id"));
    result = id == null ? null : imports.find(caller.context(), id).orElse(null);
    if (id == null || result == null) {
      missing.page();
      return;
    }
    shell.heading("Import for " + result.summary().council() + ", " + what());
    if (request.getMethod().equals("POST")) {
      change(id);
    }
  }

  private String what() {
    var s = result().summary();
    var year = s.year();
    return ImportWords.kind(s.kind()) + (year == null ? "" : " " + year);
  }

  private void change(UUID id) throws IOException {
    if (!token.came()) {
      faces.getExternalContext().responseSendError(403, "");
      faces.responseComplete();
      return;
    }
    var ctx = caller.context();
    boolean apply = "apply".equals(request.getParameter("do"));
    var decision = apply ? imports.begin(ctx, id) : imports.discard(ctx, id);
    if (decision.orElse(null) instanceof Refused<ImportState> no) {
      notices.refused(no.reasons());
      result = imports.find(ctx, id).orElseThrow();
      return;
    }
    if (apply) {
      jobs.finish(ctx, id);
    } else {
      notices.done("The import was discarded and its files removed.");
    }
    faces.getExternalContext().redirect(shell.url("/imports/import.xhtml?id=" + id));
    faces.responseComplete();
  }

  private ImportResult result() {
    return Objects.requireNonNull(result);
  }

  /** Whether there is such an import. */
  public boolean isThere() {
    return result != null;
  }

  /** Its id. */
  public String getId() {
    return result().id().toString();
  }

  /** Where it stands. */
  public Tag getState() {
    return ImportWords.state(result().state());
  }

  /** Whether a job is at work on it. */
  public boolean isRunning() {
    return ImportWords.running(result().state());
  }

  /** Where the job is. */
  public String getProgress() {
    return ImportWords.progress(result().summary(), clock.instant());
  }

  /** Address that tells where the job is, for the script of the page. */
  public String getPoll() {
    return shell.url("/imports/file?progress=" + getId());
  }

  /** Until when the files are kept; empty when they are not. */
  public String getKept() {
    return imports.keptUntil(caller.context(), result().id()).map(Texts::time).orElse("");
  }

  /** Whether it waits to be taken in by this caller. */
  public boolean isWaiting() {
    return result().state() == ImportState.CHECKED && caller.may("IMPORT_RUN");
  }

  /** The verb of the button, with what it will do. */
  public String getVerb() {
    return "Take in "
        + Texts.count(result().added() + result().changed(), "row")
        + (result().refused() == 0 ? "" : ", leave out " + result().refused());
  }

  /** Why nothing went in; empty otherwise. */
  public String getMessage() {
    return Objects.requireNonNullElse(result().summary().message(), "");
  }

  /** The sums. */
  public ImportResult getResult() {
    return result();
  }

  /** File by file. */
  public List<ImportTable> getTables() {
    return result().tables();
  }

  /** Who started it and when. */
  public String getStarted() {
    var s = result().summary();
    return Texts.time(s.startedAt()) + " by " + s.startedBy();
  }
}

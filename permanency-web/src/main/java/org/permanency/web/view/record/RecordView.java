package org.permanency.web.view.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.people.SubjectSeen;
import org.permanency.people.rule.Subject;
import org.permanency.record.Chronology;
import org.permanency.record.RecordingService;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.ShellView;

/** The case record of one subject: its chronology and what can be done with it. */
@Named
@RequestScoped
public class RecordView {
  @Inject RecordingService recordings;
  @Inject ChronologyOnce once;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Missing missing;
  @Inject HttpServletRequest request;

  /** Names the subject in the heading, or answers 404. */
  public void load() {
    var subject = Subject.of(request.getParameter("subject"));
    var found = subject.flatMap(this::read);
    if (found.isEmpty()) {
      missing.page();
      return;
    }
    found
        .get()
        .fold(
            c -> {
              shell.heading("Case record of " + c.subject().name());
              shell.step(c.subject().name(), SubjectPages.home(c.subject().subject()));
              return c;
            },
            no -> {
              shell.heading("Restricted record");
              return null;
            });
  }

  private Optional<Decision<Chronology>> read(Subject subject) {
    return once.of(
        caller.context(),
        subject,
        ChronologyOnce.asked(
            request.getParameter("f.kind"),
            request.getParameter("f.from"),
            request.getParameter("f.to")));
  }

  /** The subject that the address names; empty for none. */
  public String getAsked() {
    return Subject.of(request.getParameter("subject")).map(Subject::toString).orElse("");
  }

  /** Whether the record is open to the caller. */
  public boolean open(String subject) {
    return chronology(subject) != null;
  }

  private @Nullable Chronology chronology(String subject) {
    return Subject.of(subject)
        .filter(s -> caller.context().actor().may(Permission.RECORD_READ))
        .flatMap(this::read)
        .flatMap(d -> d.fold(Optional::of, no -> Optional.<Chronology>empty()))
        .orElse(null);
  }

  /** Why it is not open. */
  public List<String> closed(String subject) {
    return Subject.of(subject)
        .flatMap(this::read)
        .map(d -> d.fold(c -> List.<String>of(), no -> no.stream().map(Words::of).toList()))
        .orElse(List.of());
  }

  /** Page on which a reason can be given. */
  public String home(String subject) {
    return Subject.of(subject).map(s -> shell.url(SubjectPages.home(s))).orElse("");
  }

  /** Whether the caller may write in it. */
  public boolean writable(String subject) {
    return Subject.of(subject).filter(s -> recordings.writable(caller.context(), s)).isPresent();
  }

  /** How many documents are left out, in words; empty for none. */
  public String hidden(String subject) {
    var chronology = chronology(subject);
    int hidden = chronology == null ? 0 : chronology.hidden();
    return hidden == 0
        ? ""
        : hidden == 1
            ? "1 restricted document is not shown to you."
            : hidden + " restricted documents are not shown to you.";
  }

  /** Where the chronology is as PDF, of the days and kind that the list shows. */
  public String pdf(String subject) {
    var url = new StringBuilder(shell.url("/record/chronology-file?subject=" + subject));
    for (var name : List.of("kind", "from", "to")) {
      var value = request.getParameter("f." + name);
      if (value != null && !value.isBlank()) {
        url.append('&')
            .append(name)
            .append('=')
            .append(URLEncoder.encode(value.strip(), StandardCharsets.UTF_8));
      }
    }
    return url.toString();
  }

  /** Whom the record is about. */
  public @Nullable SubjectSeen seen(String subject) {
    var chronology = chronology(subject);
    return chronology == null ? null : chronology.subject();
  }
}

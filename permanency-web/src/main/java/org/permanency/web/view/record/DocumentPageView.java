package org.permanency.web.view.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.access.UserService;
import org.permanency.kernel.Decision;
import org.permanency.people.SubjectSeen;
import org.permanency.people.rule.Subject;
import org.permanency.record.DocumentCommand;
import org.permanency.record.DocumentCommand.Upload;
import org.permanency.record.DocumentView;
import org.permanency.record.RecordDocumentService;
import org.permanency.record.RecordFilingService;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.payments.Uploads;

/** A document of the record: filing it, its versions, who may open it, withdrawing it. */
@Named
@RequestScoped
public class DocumentPageView extends RecordForm {
  private static final String PAGE = "/record/document.xhtml";
  @Inject RecordDocumentService service;
  @Inject RecordFilingService filing;
  @Inject UserService users;
  private @Nullable DocumentView found;

  @Override
  String page() {
    return PAGE;
  }

  @Override
  Optional<Subject> about(UUID id) {
    return service.subject(caller.context(), id);
  }

  @Override
  Optional<Decision<SubjectSeen>> read(UUID id, @Nullable String why) {
    var answer = service.find(caller.context(), id, why);
    answer.ifPresent(d -> found = d.fold(r -> r, no -> null));
    return answer.map(d -> d.fold(r -> Decision.granted(r.subject()), Decision.Refused::new));
  }

  @Override
  String heading() {
    return isFresh() ? "File a document" : getRecord().title();
  }

  @Override
  Map<String, String> fields() {
    return Map.ofEntries(
        Map.entry("type", "type"),
        Map.entry("title", "title"),
        Map.entry("future", "on"),
        Map.entry("reader", "readers"),
        Map.entry("self", "readers"),
        Map.entry("empty", "file"),
        Map.entry("large", "file"),
        Map.entry("kind", "file"),
        Map.entry("content", "file"),
        Map.entry("why", "reason"));
  }

  @Override
  void act(String what) throws IOException {
    switch (what) {
      case "version" -> addVersion();
      case "restrict" ->
          answered(
              filing.restrict(caller.context(), id(), version(), readers(), why()),
              readers().isEmpty()
                  ? "All who may read the record may open it now."
                  : "Only those named may open it now.");
      case "withdraw" ->
          answered(
              filing.withdraw(caller.context(), id(), version(), typed("reason"), why()),
              "The document is withdrawn.");
      default -> file();
    }
  }

  private void answered(Optional<Decision<DocumentView>> decision, String done) throws IOException {
    answer(decision, done, draft("document"), PAGE + "?id=" + getRecord().id());
  }

  private @Nullable Upload upload() throws IOException {
    var sent = Uploads.one(request, "file", service.largest(caller.context()));
    if (sent == null) {
      notices.wrong("file", "Choose a file.");
      return null;
    }
    return new Upload(sent.name(), sent.content());
  }

  private void addVersion() throws IOException {
    var upload = upload();
    if (upload != null) {
      answered(
          filing.add(caller.context(), id(), version(), upload, why()),
          "The new version is filed.");
    }
  }

  private void file() throws IOException {
    var on = required("on", "day of the document");
    var upload = upload();
    if (on == null || upload == null) {
      return;
    }
    var command =
        new DocumentCommand(getSubject().subject(), typed("type"), typed("title"), on, readers());
    answer(
        filing.file(caller.context(), command, upload, why()),
        "The document is filed.",
        draft("document"),
        SubjectPages.record(getSubject().subject()));
  }

  private UUID id() {
    return getRecord().id();
  }

  private Set<String> readers() {
    var sent = request.getParameterValues("readers");
    return sent == null ? Set.of() : new TreeSet<>(Arrays.asList(sent));
  }

  /** The document. */
  public DocumentView getRecord() {
    return Objects.requireNonNull(found);
  }

  /** Types to choose from. */
  public List<Choice> getTypes() {
    return service.types(caller.context()).entrySet().stream()
        .map(e -> new Choice(e.getKey(), e.getValue()))
        .toList();
  }

  /** What is taken, in words. */
  public String getTaken() {
    return service.taken(caller.context());
  }

  /** Somebody who can be named as reader. */
  public record Reader(String key, String label, boolean chosen) {}

  /** Roles and people to name. */
  public List<Reader> getReaders() {
    var chosen =
        request.getMethod().equals("POST")
            ? readers()
            : found == null ? Set.<String>of() : Set.copyOf(found.readers());
    return labels().entrySet().stream()
        .map(e -> new Reader(e.getKey(), e.getValue(), chosen.contains(e.getKey())))
        .toList();
  }

  private Map<String, String> labels() {
    var labels = new java.util.LinkedHashMap<String, String>();
    new TreeMap<>(users.roles(caller.context()).roles())
        .forEach(
            (key, role) -> {
              if (!role.apiOnly()) {
                labels.put("role:" + key, "Everybody in the role " + role.label());
              }
            });
    users.names(caller.context()).forEach((id, name) -> labels.put("user:" + id, name));
    return labels;
  }

  /** Who may open it, in words. */
  public String getWho() {
    var labels = labels();
    return getRecord().restricted()
        ? getRecord().readers().stream()
            .map(r -> labels.getOrDefault(r, "somebody who has left"))
            .collect(Collectors.joining("; "))
        : "All who may read the record";
  }

  /** Day of the document. */
  public String getDay() {
    return Texts.day(getRecord().dated());
  }

  /** Whether it no longer stands. */
  public boolean isWithdrawn() {
    return getRecord().withdrawn() != null;
  }

  /** Why, by whom and when it was withdrawn; empty while it stands. */
  public String getWithdrawal() {
    var w = getRecord().withdrawn();
    return w == null ? "" : w.why() + " (" + w.by() + ", " + RecordWords.at(w.at()) + ")";
  }

  /** A version in words. */
  public record Version(String name, int number, String size, String by, String url) {}

  /** Versions, the newest first. */
  public List<Version> getVersions() {
    return getRecord().versions().stream()
        .map(
            v ->
                new Version(
                    v.fileName(),
                    v.number(),
                    Texts.count((v.bytes() + 1023) / 1024, "kB").replace("kBs", "kB"),
                    v.author() + ", " + RecordWords.at(v.at()),
                    shell.url("/record/file?document=" + getRecord().id() + "&version=" + v.id())))
        .toList();
  }
}

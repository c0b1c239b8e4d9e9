package org.permanency.web.view.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.people.SubjectSeen;
import org.permanency.people.rule.Subject;
import org.permanency.record.RecordDecisionService;
import org.permanency.record.RecordingView;
import org.permanency.record.RecordingView.AdditionKind;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Tag;

/** A recording as it was put on record, what was added to it, and decisions taken on it. */
@Named
@RequestScoped
public class RecordingPageView extends RecordForm {
  private static final String PAGE = "/record/recording.xhtml";
  @Inject RecordDecisionService decisions;
  private @Nullable RecordingView found;

  @Override
  String page() {
    return PAGE;
  }

  @Override
  Optional<Subject> about(UUID id) {
    return recordings.subject(caller.context(), id);
  }

  @Override
  Optional<Decision<SubjectSeen>> read(UUID id, @Nullable String why) {
    var answer = recordings.find(caller.context(), id, why);
    answer.ifPresent(d -> found = d.fold(r -> r, no -> null));
    return answer.map(d -> d.fold(r -> Decision.granted(r.subject()), Decision.Refused::new));
  }

  @Override
  String heading() {
    return isFresh() ? "Recording" : getRecord().label() + " on " + Texts.day(getRecord().on());
  }

  @Override
  Map<String, String> fields() {
    return Map.of("text", "text");
  }

  @Override
  void act(String what) throws IOException {
    var kind = typed("kind").equals("CORRECTION") ? AdditionKind.CORRECTION : AdditionKind.ADDENDUM;
    answer(
        recordings.add(caller.context(), getRecord().id(), kind, typed("text"), why()),
        "It stands beside the recording.",
        draft("recording-add"),
        PAGE + "?id=" + getRecord().id());
  }

  /** The recording. */
  public RecordingView getRecord() {
    return java.util.Objects.requireNonNull(found);
  }

  /** Day and time of the event. */
  public String getEvent() {
    return RecordWords.event(getRecord().on(), getRecord().at());
  }

  /** When it was recorded. */
  public String getRecorded() {
    return RecordWords.at(getRecord().recordedAt());
  }

  /** Until when it was in time; empty when no rule says so. */
  public String getDue() {
    var due = getRecord().due();
    return due == null ? "" : RecordWords.at(due);
  }

  /** Whether it was recorded in time; null when no rule says until when. */
  public @Nullable Tag getTimeliness() {
    return RecordWords.timeliness(getRecord().due(), getRecord().hoursLate());
  }

  /** Something that stands beside it, in words. */
  public record Beside(String title, String text) {}

  /** What was added, the oldest first. */
  public List<Beside> getAdditions() {
    return getRecord().additions().stream()
        .map(
            a ->
                new Beside(
                    (a.kind() == AdditionKind.CORRECTION ? "Correction" : "Addendum")
                        + " by "
                        + a.author()
                        + ", "
                        + RecordWords.at(a.at()),
                    a.text()))
        .toList();
  }

  /** Decisions taken on it, the oldest first, with their pages. */
  public List<DecisionLink> getDecisions() {
    return decisions.on(caller.context(), getRecord().id(), why()).stream()
        .map(
            d ->
                new DecisionLink(
                    d.decision(),
                    d.author() + ", " + Texts.day(d.on()),
                    shell.url("/record/decision.xhtml?id=" + d.id())))
        .toList();
  }

  /** A decision and where it is. */
  public record DecisionLink(String what, String by, String url) {}
}

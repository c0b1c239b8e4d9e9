package org.permanency.web.view.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.people.SubjectSeen;
import org.permanency.people.rule.Subject;
import org.permanency.record.DecisionView;
import org.permanency.record.RecordDecisionService;
import org.permanency.record.RecordDecisionService.Taken;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.Deciders;
import org.permanency.web.view.shell.Missing;

/** A management decision: recording it, reading it. */
@Named
@RequestScoped
public class DecisionPageView extends RecordForm {
  @Inject RecordDecisionService service;
  @Inject Deciders deciders;
  private @Nullable DecisionView found;

  @Override
  String page() {
    return "/record/decision.xhtml";
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
    return isFresh()
        ? "Record a management decision"
        : "Management decision of " + Texts.day(getRecord().on());
  }

  @Override
  Map<String, String> fields() {
    return Map.of("future", "on", "decision", "decision", "reasons", "reasons");
  }

  @Override
  void act(String what) throws IOException {
    var on = required("on", "day of the decision");
    if (on == null || !isFresh()) {
      return;
    }
    var taken =
        new Taken(
            getSubject().subject(),
            Missing.id(typed("recording")),
            on,
            typed("decision"),
            typed("reasons"));
    var to = taken.recording() == null ? null : "/record/recording.xhtml?id=" + taken.recording();
    answer(
        service.take(caller.context(), taken, why()),
        "The decision is recorded.",
        draft("decision"),
        to == null ? SubjectPages.record(getSubject().subject()) : to);
  }

  /** The decision. */
  public DecisionView getRecord() {
    return Objects.requireNonNull(found);
  }

  /** Day of the decision. */
  public String getDay() {
    return Texts.day(getRecord().on());
  }

  /** When it was recorded. */
  public String getRecorded() {
    return RecordWords.at(getRecord().recordedAt());
  }

  /** Page of the recording it was taken on; empty for none. */
  public String getRecording() {
    var on = getRecord().recording();
    return on == null ? "" : shell.url("/record/recording.xhtml?id=" + on);
  }

  /** Roles that may decide. */
  public String getWho() {
    return deciders.roles(Permission.RECORD_MANAGE);
  }
}

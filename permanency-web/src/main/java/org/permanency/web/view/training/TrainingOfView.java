package org.permanency.web.view.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.Subject;
import org.permanency.tenancy.Permission;
import org.permanency.training.BookingService;
import org.permanency.training.BookingService.Whole;
import org.permanency.training.SessionService;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.RecordForm;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;

/** Training of one household, applicant or adopter: {@code ?subject=HOUSEHOLD:ID}. */
@Named("trainingOf")
@RequestScoped
public class TrainingOfView extends RecordForm {
  @Inject BookingService service;
  @Inject SessionService sessions;
  private @Nullable Whole found;

  /** Something they took part in. */
  public record Took(String on, String what, String who, String by) {}

  /** A booking. */
  public record Booked(String what, String when, Tag tag, String url) {}

  @Override
  public void open() throws IOException {
    found = Subject.of(typed("subject")).flatMap(s -> service.of(caller.context(), s)).orElse(null);
    if (found == null || !typed("id").isEmpty()) {
      missing.page();
    } else {
      super.open();
    }
  }

  @Override
  protected boolean read(UUID id) {
    return false;
  }

  private Whole whole() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/training/subject.xhtml";
  }

  @Override
  public String getAction() {
    return shell.url(page() + "?subject=" + typed("subject"));
  }

  @Override
  protected String fresh() {
    return "Training of " + whole().name();
  }

  @Override
  protected String heading() {
    return fresh();
  }

  @Override
  protected Permission writes() {
    return Permission.TRAINING_WRITE;
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of("course", "course", "day", "on", "given-by", "given-by", "who", "who");
  }

  @Override
  protected void act(String what) throws IOException {
    var on = required("on", "last day");
    if (on != null) {
      answer(
          Optional.of(
              service.elsewhere(
                  caller.context(),
                  whole().trained().subject(),
                  typed("course"),
                  on,
                  typed("given-by"),
                  typed("who").isEmpty() ? null : typed("who"))),
          "This is on record now.",
          page() + "?subject=" + typed("subject"));
    }
  }

  /** What is asked of them. */
  public List<TrainingWords.Asked> getAsked() {
    return TrainingWords.asked(whole().trained());
  }

  /** What they took part in, the latest first. */
  public List<Took> getTook() {
    return whole().trained().attended().stream()
        .map(
            a ->
                new Took(
                    Texts.day(a.on()),
                    a.label(),
                    Objects.requireNonNullElse(a.who(), Texts.count(a.persons(), "person")),
                    Objects.requireNonNullElse(a.givenBy(), "The agency")))
        .toList();
  }

  /** Their bookings, the latest first. */
  public List<Booked> getBooked() {
    return whole().bookings().stream()
        .map(
            b ->
                new Booked(
                    b.label(),
                    TrainingWords.when(b.session().as()),
                    TrainingWords.tag(b.state()),
                    shell.url(TrainingWords.SESSION + b.session().id())))
        .toList();
  }

  /** Courses to choose from. */
  public List<Choice> getCourses() {
    var ctx = caller.context();
    return sessions
        .rule(ctx, ctx.today())
        .map(
            r ->
                r.courses().entrySet().stream()
                    .map(e -> new Choice(e.getKey(), e.getValue().label()))
                    .toList())
        .orElse(List.of());
  }
}

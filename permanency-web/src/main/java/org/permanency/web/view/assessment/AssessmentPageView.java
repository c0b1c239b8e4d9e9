package org.permanency.web.view.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.assessment.AssessmentMoveService;
import org.permanency.assessment.AssessmentMoveService.Moved;
import org.permanency.assessment.AssessmentPanelService;
import org.permanency.assessment.AssessmentPeopleService;
import org.permanency.assessment.AssessmentPeopleService.Came;
import org.permanency.assessment.AssessmentReportService;
import org.permanency.assessment.AssessmentService;
import org.permanency.assessment.AssessmentView;
import org.permanency.assessment.Begin;
import org.permanency.assessment.rule.AssessmentState;
import org.permanency.assessment.rule.CheckFact.Outcome;
import org.permanency.assessment.rule.Member;
import org.permanency.assessment.rule.Member.Role;
import org.permanency.assessment.rule.Offer;
import org.permanency.kernel.Decision;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.form.RecordForm;
import org.permanency.web.view.shell.Missing;

/** One assessment: what may be done with it; and the beginning of one from an enquiry. */
@Named("assessmentPage")
@RequestScoped
public class AssessmentPageView extends RecordForm {
  private static final UUID NEW = new UUID(0, 0);
  @Inject AssessmentService assessments;
  @Inject AssessmentMoveService moves;
  @Inject AssessmentPeopleService people;
  @Inject AssessmentReportService reports;
  @Inject AssessmentPanelService panels;
  @Inject AssessmentShown shown;
  private @Nullable AssessmentView found;

  @Override
  protected boolean read(UUID id) {
    found = assessments.find(caller.context(), id).orElse(null);
    if (found != null) {
      shown.of(found);
    }
    return found != null;
  }

  private AssessmentView view() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/assessment/assessment.xhtml";
  }

  @Override
  public String getAction() {
    return super.getAction()
        + (isFresh() && !typed("enquiry").isEmpty() ? "?enquiry=" + typed("enquiry") : "");
  }

  @Override
  public String draft(String what) {
    return super.draft(what) + (isFresh() ? typed("enquiry") : "");
  }

  @Override
  protected String fresh() {
    return "Begin an assessment";
  }

  @Override
  protected String heading() {
    return view().it().row().name();
  }

  @Override
  protected Permission writes() {
    return Permission.ASSESS_WRITE;
  }

  @Override
  protected Map<String, String> fields() {
    return AssessmentFields.of(typed("do"));
  }

  @Override
  protected void act(String what) throws IOException {
    if (isFresh() != what.equals("begin")) {
      missing.page();
      return;
    }
    switch (what) {
      case "begin" -> begin();
      case "move" -> move();
      case "information" -> onDay("information-on", moves::information, "It is on record.");
      case "resume" -> onDay("resume-on", moves::resume, "The clocks run again.");
      case "pause" ->
          onDay(
              "pause-on",
              (c, id, v, on) -> moves.pause(c, id, v, on, typed("reason")),
              "The clocks stand still.");
      case "share" ->
          onDay(
              "share-on",
              (c, id, v, on) -> reports.share(c, id, v, typed("report").equals("brief"), on),
              "The report is with the applicants. The time for their comments runs.");
      case "comments" ->
          onDay(
              "comments-on",
              (c, id, v, on) -> reports.comments(c, id, v, on, typed("comments")),
              "The comments are on record.");
      case "opinion" ->
          onDay(
              "opinion-on",
              (c, id, v, on) -> reports.opinion(c, id, v, on, typed("opinion")),
              "The second opinion is on record.");
      case "ask" -> onDay("asked-on", this::ask, "The checks are asked for.");
      case "received" -> onDay("came-on", this::received, "The check is on record.");
      case "person" -> person();
      case "offer" -> offer();
      case "give" ->
          done(
              assessments.give(
                  caller.context(), view().id(), version(), Missing.id(typed("worker"))),
              "The assessment was given.");
      case "refer" ->
          done(
              panels.refer(caller.context(), view().id(), version(), text("proposal")),
              "It waits for the panel.");
      default -> missing.page();
    }
  }

  private interface Change {
    Optional<Decision<AssessmentView>> of(
        org.permanency.tenancy.TenantContext ctx, UUID id, int version, java.time.LocalDate on);
  }

  private void onDay(String field, Change change, String words) throws IOException {
    var on = required(field, "day");
    if (on != null) {
      done(change.of(caller.context(), view().id(), version(), on), words);
    }
  }

  private void done(Optional<Decision<AssessmentView>> decision, String words) throws IOException {
    answer(decision, words, AssessmentWords.ASSESSMENT + view().id());
  }

  private @Nullable String text(String field) {
    return none(field) ? null : typed(field);
  }

  /** Nothing was typed, or nothing of a list was chosen. */
  private boolean none(String field) {
    return typed(field).isEmpty() || typed(field).equals(AssessmentWords.NONE);
  }

  private @Nullable UUID id(String field) {
    return none(field) ? null : Objects.requireNonNullElse(Missing.id(typed(field)), NEW);
  }

  private void begin() throws IOException {
    var enquiry = Missing.id(typed("enquiry"));
    var on = required("on", "day of the decision");
    if (enquiry == null) {
      missing.page();
    } else if (on != null) {
      var way = typed("way");
      var fast = way.equals("fast") ? new Begin.Fast(typed("why"), id("household")) : null;
      var made =
          assessments.begin(
              caller.context(),
              new Begin(enquiry, on, way.equals("together"), fast, !typed("former").isEmpty()));
      var to =
          made.map(d -> d.fold(v -> AssessmentWords.ASSESSMENT + v.id(), no -> page()))
              .orElse(page());
      answer(made, "The assessment has begun. Its clocks run.", to);
    }
  }

  private void move() throws IOException {
    if (typed("next").isEmpty()) {
      notices.wrong("next", "Choose what happened.");
      return;
    }
    onDay(
        "on",
        (c, id, v, on) ->
            moves.move(
                c, id, v, new Moved(AssessmentState.valueOf(typed("next")), on, text("why"))),
        "This is on record now.");
  }

  /** What is asked for is written as kind and person, or nothing for all that is missing. */
  private Optional<Decision<AssessmentView>> ask(
      org.permanency.tenancy.TenantContext ctx, UUID id, int version, java.time.LocalDate on) {
    var parts = typed("which").split("\\|", 2);
    var kind = none("which") ? null : parts[0];
    var person = parts.length < 2 || parts[1].isEmpty() ? null : Missing.id(parts[1]);
    return people.ask(ctx, id, version, on, kind, person);
  }

  private Optional<Decision<AssessmentView>> received(
      org.permanency.tenancy.TenantContext ctx, UUID id, int version, java.time.LocalDate on) {
    var check = Objects.requireNonNullElse(id("check"), NEW);
    var outcome = typed("outcome").isEmpty() ? "clear" : typed("outcome");
    return people.received(
        ctx,
        id,
        version,
        java.util.List.of(check),
        new Came(on, Outcome.of(outcome), text("note")));
  }

  private void person() throws IOException {
    var known = id("person");
    var born = day("born", "date of birth");
    var left = day("left", "day on which they left");
    if (!wrong()) {
      var role = typed("role").isEmpty() ? "member" : typed("role");
      var it =
          new Member(
              known == null ? NEW : known,
              Role.of(role),
              typed("given-names"),
              typed("family-name"),
              born,
              text("sex"),
              text("ethnicity"),
              left);
      done(
          people.person(caller.context(), view().id(), version(), known, it),
          it.name() + " is on record.");
    }
  }

  private void offer() throws IOException {
    done(
        assessments.offer(
            caller.context(),
            view().id(),
            version(),
            new Offer(
                number("places"),
                number("age-from"),
                number("age-to"),
                text("type"),
                text("conditions"),
                !typed("siblings").isEmpty(),
                text("needs"),
                text("languages"),
                text("faith"),
                text("area"))),
        "What they can offer is on record.");
  }

  private @Nullable Integer number(String field) {
    return typed(field).matches("[0-9]{1,2}") ? Integer.valueOf(typed(field)) : null;
  }

  /** Whether an enquiry was named from which an assessment may begin. */
  public boolean isFromEnquiry() {
    return isFresh() && Missing.id(typed("enquiry")) != null;
  }

  /** Whether the caller may change it and it has not ended. */
  public boolean isChangeable() {
    return !isFresh() && isEditable() && !view().it().row().state().over();
  }

  /** What was typed, or what stands there. */
  public String kept(String field, @Nullable Object stands) {
    var sent = request.getParameter(field);
    return sent != null ? sent.strip() : stands == null ? "" : String.valueOf(stands);
  }

  /** Version to send back. */
  public int getSeen() {
    return view().version();
  }
}

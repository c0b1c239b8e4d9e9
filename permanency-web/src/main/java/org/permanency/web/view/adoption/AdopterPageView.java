package org.permanency.web.view.adoption;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.adoption.AdopterRow;
import org.permanency.adoption.AdopterService;
import org.permanency.adoption.AdopterService.Ended;
import org.permanency.adoption.AdopterView;
import org.permanency.adoption.rule.AdopterEnd;
import org.permanency.adoption.rule.AdopterReview;
import org.permanency.adoption.rule.AdopterReview.Cause;
import org.permanency.adoption.rule.AdopterReview.Outcome;
import org.permanency.kernel.Decision;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.form.RecordForm;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.people.ChildByNumber;
import org.permanency.web.view.people.WorkerChoices;
import org.permanency.web.view.shell.Missing;

/** One household of adopters: who they are, for whom they are approved, matches and reviews. */
@Named("adopterPage")
@RequestScoped
public class AdopterPageView extends RecordForm {
  @Inject AdopterService adopters;
  @Inject ChildByNumber children;
  @Inject WorkerChoices workers;
  private @Nullable AdopterView found;

  @Override
  protected boolean read(UUID id) {
    found = adopters.find(caller.context(), id).orElse(null);
    return found != null;
  }

  private AdopterView view() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/adoption/adopter.xhtml";
  }

  @Override
  protected String fresh() {
    return "Take over adopters from another agency";
  }

  @Override
  protected String heading() {
    return view().row().name();
  }

  @Override
  protected Permission writes() {
    return Permission.ADOPTER_WRITE;
  }

  @Override
  protected Map<String, String> fields() {
    var button = typed("do");
    var all = new HashMap<String, String>();
    for (var field :
        List.of(
            "child",
            "views",
            "summary",
            "wishes",
            "charge",
            "approved",
            "names",
            "children",
            "ages",
            "worker",
            "from-agency",
            "to-agency",
            "why")) {
      all.put(field, field);
    }
    all.put("day", button + "-on");
    all.put("why", button + "-why");
    all.put("names", "given-names");
    all.put("ages", "age-from");
    all.put("child-taken", "child");
    all.put("children-most", "child");
    all.put("terminated", "how");
    all.put("end-state", "how");
    all.put("charge-kind", "charge");
    return all;
  }

  @Override
  protected void act(String what) throws IOException {
    switch (what) {
      case "take" -> take();
      case "match" -> match();
      case "undo" -> undo();
      case "placed" -> {
        var on = required("placed-on", "day");
        if (on != null) {
          done(adopters.placed(caller.context(), id(), version(), on), "The placement is noted.");
        }
      }
      case "review" -> review();
      case "wishes" ->
          done(
              adopters.wishes(caller.context(), id(), version(), some("wishes")),
              "The wishes are noted.");
      case "charge" -> charge();
      case "give" ->
          done(
              adopters.give(
                  caller.context(),
                  id(),
                  version(),
                  typed("worker").isEmpty() ? null : Missing.id(typed("worker"))),
              "The worker is noted.");
      case "end" -> end();
      default -> missing.page();
    }
  }

  private UUID id() {
    return view().id();
  }

  private @Nullable String some(String field) {
    return typed(field).isEmpty() ? null : typed(field);
  }

  private void done(Optional<Decision<AdopterView>> decision, String words) throws IOException {
    answer(decision, words, AdopterWords.ADOPTER + id());
  }

  private void take() throws IOException {
    var born = day("born", "date of birth");
    var second = day("second-born", "date of birth");
    var approved = required("approved", "day of the approval");
    if (approved != null && !wrong()) {
      var it = new AdopterFields(this).read(approved, born, second);
      var made = adopters.transferIn(caller.context(), it);
      var page = made.fold(v -> AdopterWords.ADOPTER + v.id(), no -> page());
      answer(Optional.of(made), "They are on the register. Their review is due a year on.", page);
    }
  }

  private void match() throws IOException {
    var on = required("match-on", "day of the match");
    var child = children.find(caller.context(), typed("child"));
    if (child.isEmpty()) {
      notices.wrong("child", "Write council and number of a child you may open, like PET 1001.");
    } else if (on != null) {
      done(
          adopters.match(caller.context(), id(), version(), child.get(), on, typed("match-why")),
          "The match is on record.");
    }
  }

  private void undo() throws IOException {
    var on = required("undo-on", "day");
    var match = Missing.id(typed("match"));
    if (match == null) {
      notices.wrong("match", "Choose the match.");
    } else if (on != null) {
      done(
          adopters.undo(caller.context(), id(), version(), match, on, typed("undo-why")),
          "The match is undone. It stays on record with the reason.");
    }
  }

  private void review() throws IOException {
    var on = required("review-on", "day of the review");
    if (typed("cause").isEmpty() || typed("outcome").isEmpty()) {
      notices.wrong(typed("cause").isEmpty() ? "cause" : "outcome", "Choose one.");
    } else if (on != null) {
      var review =
          new AdopterReview(
              on,
              Cause.valueOf(typed("cause")),
              typed("views"),
              typed("summary"),
              Outcome.valueOf(typed("outcome")));
      done(adopters.review(caller.context(), id(), version(), review), "The review is on record.");
    }
  }

  private void charge() throws IOException {
    var typed = typed("charge").replace(",", "").replace("£", "");
    if (!typed.isEmpty() && !typed.matches("[0-9]{1,6}([.][0-9]{1,2})?")) {
      notices.wrong("charge", "Enter an amount in pounds, like 5000 or 5000.50.");
      return;
    }
    var pence = typed.isEmpty() ? null : new BigDecimal(typed).movePointRight(2).longValueExact();
    done(adopters.charge(caller.context(), id(), version(), pence), "The charge is noted.");
  }

  private void end() throws IOException {
    var on = required("end-on", "day");
    boolean known = Arrays.stream(AdopterEnd.values()).anyMatch(e -> e.name().equals(typed("how")));
    if (!known) {
      notices.wrong("how", "Choose how the approval ended.");
    } else if (on != null) {
      done(
          adopters.end(
              caller.context(),
              id(),
              version(),
              new Ended(AdopterEnd.valueOf(typed("how")), on, typed("end-why"), some("to-agency"))),
          "The approval has ended. The record stays.");
    }
  }

  /** The adopters. */
  public AdopterRow getRow() {
    return view().row();
  }

  /** What the page shows of them. */
  public AdopterShown getShown() {
    return new AdopterShown(view(), caller.context().today(), shell::url);
  }

  /** Whether the caller may change them and the approval has not ended. */
  public boolean isChangeable() {
    return isEditable() && !getRow().state().over();
  }

  /** What they may be approved for. */
  public List<Choice> getKinds() {
    return AdopterWords.KINDS;
  }

  /** How an approval ends. */
  public List<Choice> getEnds() {
    return AdopterWords.ENDS;
  }

  /** Why reviews are held. */
  public List<Choice> getCauses() {
    return AdopterWords.CAUSES;
  }

  /** What comes of reviews. */
  public List<Choice> getOutcomes() {
    return AdopterWords.OUTCOMES;
  }

  /** Yes and no. */
  public List<Choice> getYesNo() {
    return List.of(new Choice("no", "No"), new Choice("yes", "Yes"));
  }

  /** Ethnic groups to choose from. */
  public List<Choice> getGroups() {
    return Choice.of(org.permanency.people.rule.Ethnicity.LABELS);
  }

  /** Workers to choose from. */
  public List<Choice> getWorkers() {
    var ctx = caller.context();
    return ctx.actor().may(Permission.WORKER_READ) ? workers.inPost(ctx) : List.of();
  }

  /** Version to send back. */
  public int getSeen() {
    return getRow().version();
  }
}

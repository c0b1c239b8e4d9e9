package org.permanency.web.view.allowances;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.AwardService;
import org.permanency.allowances.AwardView;
import org.permanency.allowances.rule.AwardId;
import org.permanency.allowances.rule.AwardStep;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;
import org.permanency.web.view.form.DayField;
import org.permanency.web.view.form.Typed;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/** The form for something done with an award: a reminder, a review, a suspension, an appeal. */
@Named
@RequestScoped
public class AwardStepForm {
  @Inject AwardService awards;
  @Inject AllowanceForms forms;
  @Inject Typed reader;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject Missing missing;
  private @Nullable AwardView current;
  private AwardStep.@Nullable Kind kind;
  private final DayField day = new DayField();
  private final DayField until = new DayField();
  private @Nullable String words;

  /** Reads the award and the kind of step. */
  @PostConstruct
  void read() {
    var id = forms.id();
    current = id == null ? null : awards.find(caller.context(), new AwardId(id)).orElse(null);
    kind = AwardStep.Kind.of(forms.sent("step")).filter(AwardStep.Kind::byHand).orElse(null);
    day.show(caller.context().today());
  }

  /** Names the award in the trail and the step in the heading, or answers 404. */
  public void open() {
    if (current == null || kind == null) {
      missing.page();
    } else {
      shell.step(current.row().kind(), getRecordPath());
      shell.heading(getVerb());
    }
  }

  /** Records the step. */
  public void save() throws IOException {
    var on = reader.required("day", day, "day");
    var last = isUntilAsked() ? reader.day("until", until, "last day it covers") : null;
    var said = reader.words("words", words, "Say why, by whom, or what was said.");
    if (on == null || !reader.right()) {
      return;
    }
    var step = new AwardStep(Objects.requireNonNull(kind), on, last, said);
    var id = Objects.requireNonNull(current).row().record().id();
    var changed = awards.step(caller.context(), id, forms.version(), step);
    forms
        .answer(
            changed,
            "award-step:" + id,
            AwardWords.done("It was recorded.", changed),
            getRecordPath())
        .ifPresent(this::again);
  }

  private void again(AwardView theirs) {
    current = theirs;
    notices.wrong("", Words.text("allowances.step.clash"));
  }

  private String getRecordPath() {
    return AwardWords.AWARD + Objects.requireNonNull(current).row().record().id();
  }

  /** Whether there is something to show. */
  public boolean isThere() {
    return current != null && kind != null;
  }

  /** What the button says. */
  public String getVerb() {
    return Words.text("allowances.step." + Objects.requireNonNull(kind).code());
  }

  /** What the step does. */
  public String getHelp() {
    return Words.text("allowances.help." + Objects.requireNonNull(kind).code());
  }

  /** What the day means. */
  public String getDayHint() {
    return Words.text("allowances.day." + Objects.requireNonNull(kind).code());
  }

  /** Whether a last day is asked for. */
  public boolean isUntilAsked() {
    return kind == AwardStep.Kind.CONTINUE;
  }

  /** For whom. */
  public String getWho() {
    var row = Objects.requireNonNull(current).row();
    return row.kind() + " for " + row.childName() + " to " + row.payeeName();
  }

  /** Version that the form sends back. */
  public int getVersion() {
    return Objects.requireNonNull(current).row().record().version();
  }

  /** Address that the form is sent to. */
  public String getAction() {
    return forms.action();
  }

  /** Page of the record. */
  public String getBack() {
    return shell.url(getRecordPath());
  }

  public DayField getDay() {
    return day;
  }

  public DayField getUntil() {
    return until;
  }

  public @Nullable String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = words;
  }
}

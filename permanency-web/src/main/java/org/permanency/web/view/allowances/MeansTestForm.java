package org.permanency.web.view.allowances;

import static org.permanency.web.view.allowances.AllowanceForms.text;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.AwardService;
import org.permanency.allowances.AwardView;
import org.permanency.allowances.MeansTestService;
import org.permanency.allowances.TestForm;
import org.permanency.allowances.rule.AwardId;
import org.permanency.allowances.rule.MeansFacts.Unit;
import org.permanency.allowances.rule.MeansSheet;
import org.permanency.allowances.rule.MeansTestEdit;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.form.DayField;
import org.permanency.web.view.form.Typed;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.ShellView;

/** The form of a means test: what the family said, worked out before it is kept. */
@Named
@RequestScoped
public class MeansTestForm {
  @Inject AwardService awards;
  @Inject MeansTestService tests;
  @Inject AllowanceForms forms;
  @Inject Typed reader;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Missing missing;
  private @Nullable AwardView award;
  private @Nullable TestForm form;
  private @Nullable MeansSheet sheet;
  private final DayField from = new DayField();
  private String unit = "WEEK";
  private boolean onlyIncomeSupport;
  private @Nullable String departure;
  private @Nullable String reason;

  /** Reads the award and what its family said the last time. */
  @PostConstruct
  void read() {
    var id = forms.id();
    var ctx = caller.context();
    award = id == null ? null : awards.find(ctx, new AwardId(id)).orElse(null);
    if (award == null) {
      return;
    }
    var payee = award.row().record().award().payee();
    var day = first(award, ctx.today());
    form = tests.form(ctx, payee, day).or(() -> tests.form(ctx, payee, ctx.today())).orElse(null);
    from.show(day);
    var last = form == null ? null : form.last();
    if (last != null) {
      unit = last.unit().name();
      onlyIncomeSupport = last.onlyIncomeSupport();
      departure = last.departure().equals(Pence.ZERO) ? "" : MeansLines.pounds(last.departure());
    }
  }

  /** A first test holds from the first day of the award, a later one from today. */
  private static LocalDate first(AwardView award, LocalDate today) {
    var start = award.row().record().award().from();
    return award.tests().isEmpty() || start.isAfter(today) ? start : today;
  }

  /** Names the award in the trail, or answers 404. */
  public void open() {
    if (award == null || form == null) {
      missing.page();
    } else {
      shell.step(award.row().kind(), AwardWords.AWARD + award.row().record().id());
    }
  }

  /** Whether there is a form to show. */
  public boolean isThere() {
    return award != null && form != null;
  }

  private TestForm form() {
    return Objects.requireNonNull(form);
  }

  /** Works the test and shows it, without keeping it. */
  public void work() {
    var edit = edit();
    if (edit != null) {
      tests
          .preview(caller.context(), edit)
          .fold(
              s -> {
                sheet = s;
                return true;
              },
              no -> refused(no));
    }
  }

  /** Works the test and keeps it. */
  public void keep() throws IOException {
    var edit = edit();
    if (edit == null) {
      return;
    }
    var kept = tests.record(caller.context(), edit);
    if (kept.fold(v -> true, no -> refused(no))) {
      var id = kept.fold(v -> v.id().toString(), no -> "");
      forms.leave(
          "means-test",
          "The means test was kept. Pay follows with the next run.",
          "/allowances/means-test.xhtml?id=" + id + "&award=" + getAwardId());
    }
  }

  private boolean refused(List<Reason> no) {
    forms.refuse(no);
    return false;
  }

  private @Nullable MeansTestEdit edit() {
    var day = reader.required("from", from, "first day");
    var less = reader.money("departure", departure);
    var entries = lines().entries(reader);
    var household = lines().household(reader);
    if (day == null || !reader.right()) {
      return null;
    }
    return new MeansTestEdit(
        form().payee().id(),
        day,
        Unit.valueOf(unit.equals("MONTH") ? "MONTH" : "WEEK"),
        onlyIncomeSupport,
        entries,
        household,
        less == null ? Pence.ZERO : less,
        text(reason));
  }

  private MeansLines lines() {
    return new MeansLines(form(), forms);
  }

  /** Lines of income. */
  public List<MeansLines.Line> getIncomes() {
    return lines().incomes();
  }

  /** Lines of expense. */
  public List<MeansLines.Line> getExpenses() {
    return lines().expenses();
  }

  /** Income Support rates and how many of each. */
  public List<MeansLines.People> getPeople() {
    return lines().people();
  }

  /** The worked sheet; empty until it is worked. */
  public List<SheetLine> getSheet() {
    return sheet == null ? List.of() : SheetLine.of(sheet);
  }

  /** What it comes to; empty until it is worked. */
  public String getAward() {
    return sheet == null ? "" : sheet.award().toString();
  }

  /** The family, and the children it is tested for. */
  public String getWho() {
    return form().payee().name() + ", for " + String.join("; ", form().children());
  }

  /** Periods to choose from. */
  public List<Choice> getUnits() {
    return List.of(new Choice("WEEK", "A week"), new Choice("MONTH", "A month"));
  }

  /** Id of the award. */
  public String getAwardId() {
    return Objects.requireNonNull(award).row().record().id().toString();
  }

  /** Address that the form is sent to. */
  public String getAction() {
    return forms.action();
  }

  /** Page to go back to. */
  public String getBack() {
    return shell.url(AwardWords.AWARD + getAwardId());
  }

  public DayField getFrom() {
    return from;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public boolean isOnlyIncomeSupport() {
    return onlyIncomeSupport;
  }

  public void setOnlyIncomeSupport(boolean onlyIncomeSupport) {
    this.onlyIncomeSupport = onlyIncomeSupport;
  }

  public @Nullable String getDeparture() {
    return departure;
  }

  public void setDeparture(@Nullable String departure) {
    this.departure = departure;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}

package org.permanency.web.view.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.WhatIfService;
import org.permanency.budget.rule.WhatIf;
import org.permanency.kernel.Pence;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;

/** A plan typed into a form, and what it would come to; the address is all that is kept. */
@Named
@RequestScoped
public class WhatIfView {
  @Inject WhatIfService plans;
  @Inject Caller caller;
  @Inject HttpServletRequest request;
  private WhatIf.@Nullable Outcome outcome;
  private String refusal = "";
  private WhatIfService.Choices choices = new WhatIfService.Choices(Map.of(), Map.of());

  /** A value of a select. */
  public record Option(String value, String label, boolean chosen) {}

  /** What a part of the plan comes to. */
  public record Row(String what, String weekly, String once) {}

  /** Works the plan out when one was sent. */
  public void open() {
    choices = plans.choices(caller.context());
    if (request.getParameter("from") != null) {
      plans
          .ask(caller.context(), question())
          .fold(
              o -> outcome = o,
              no -> {
                refusal = String.join(" ", no.stream().map(Words::of).toList());
                return null;
              });
    }
  }

  private WhatIfService.Question question() {
    return new WhatIfService.Question(
        number("age", 17, 10),
        sent("from"),
        number("moves", 1_000, 0),
        sent("level"),
        new Pence(number("once", 1_000_000, 0) * 100L),
        number("orders", 1_000, 0),
        raise());
  }

  private BigDecimal raise() {
    var sent = sent("raise");
    return sent.matches("-?[0-9]{1,2}(\\.[0-9]{1,2})?") ? new BigDecimal(sent) : BigDecimal.ZERO;
  }

  private int number(String name, int most, int otherwise) {
    var sent = sent(name);
    return sent.matches("[0-9]{1,7}") ? Math.min(most, Integer.parseInt(sent)) : otherwise;
  }

  private String sent(String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "").strip();
  }

  /** Age of the children. */
  public int getAge() {
    return question().age();
  }

  /** Children who move. */
  public int getMoves() {
    return question().moves();
  }

  /** Pounds that each move costs once. */
  public long getOnce() {
    return question().once().amount() / 100;
  }

  /** Children who leave with an order. */
  public int getOrders() {
    return question().orders();
  }

  /** Raise in percent. */
  public String getRaise() {
    return raise().toPlainString();
  }

  /** Placement types with a price. */
  public List<Option> getTypes() {
    return options(choices.types(), sent("from"));
  }

  /** Payment levels. */
  public List<Option> getLevels() {
    return options(choices.levels(), sent("level"));
  }

  private static List<Option> options(Map<String, String> of, String chosen) {
    return of.entrySet().stream()
        .map(e -> new Option(e.getKey(), e.getValue(), e.getKey().equals(chosen)))
        .toList();
  }

  /** Why there is no answer; empty when there is one or none was asked. */
  public String getRefusal() {
    return refusal;
  }

  /** Whether there is an answer. */
  public boolean isAnswered() {
    return outcome != null;
  }

  private WhatIf.Outcome outcome() {
    return Objects.requireNonNull(outcome);
  }

  /** Saved in what is left of the year. */
  public String getThisYear() {
    return words(outcome().thisYear());
  }

  /** Saved in a full year. */
  public String getFullYear() {
    return words(outcome().fullYear());
  }

  private static String words(Pence saved) {
    return saved.amount() < 0 ? saved.negated() + " more" : saved + " saved";
  }

  /** When what it costs once is saved. */
  public String getBreakEven() {
    var weeks = outcome().breakEven();
    if (weeks == null) {
      return "Never: it costs more every week";
    }
    return weeks == 0 ? "At once" : "After " + weeks + (weeks == 1 ? " week" : " weeks");
  }

  /** The parts of the plan and their sum. */
  public List<Row> getRows() {
    var rows = new java.util.ArrayList<Row>();
    outcome()
        .effects()
        .forEach(e -> rows.add(new Row(e.what(), e.weekly().toString(), e.once().toString())));
    rows.add(new Row("Together", outcome().weekly().toString(), outcome().once().toString()));
    return rows;
  }
}

package org.permanency.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Decision;
import org.permanency.rules.RuleDraft;
import org.permanency.rules.RuleDraftService;
import org.permanency.rules.RuleEffect;
import org.permanency.rules.RuleVersionView;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** What a version of a rule would do to the budget's forecast, before it is in force. */
class BudgetEffectIT {
  private static final LocalDate TODAY = LocalDate.of(2017, 2, 28);
  private static final TenantContext PET = Workbench.all("peterborough", TODAY);
  private AttackService sql;
  private RuleDraftService drafts;

  /** Level 1, 5-10: £165.68 a week for five weeks that are to come or due. */
  @BeforeEach
  void oneChildWithOwnCarersSinceFebruary() {
    var bench = Workbench.get().provision().emptied("peterborough").emptied("larkmere");
    sql = bench.bean(AttackService.class);
    drafts = bench.bean(RuleDraftService.class);
    insert("INSERT INTO people_person (id, born) VALUES (?, '2010-06-01')", id("100"));
    insert("INSERT INTO people_child (id, council, number) VALUES (?, 'PET', '100')", id("100"));
    insert(
        "INSERT INTO fostering_household (id, code, name, type, approved_from) VALUES (?, 'H1', 'A"
            + " family', 'mainstream', '2010-01-01')",
        id("household"));
    insert(
        "INSERT INTO fostering_level (id, household_id, starts, level) VALUES (UUID(), ?,"
            + " '2016-01-01', 'level-1')",
        id("household"));
    insert(
        "INSERT INTO fostering_stay (id, child_id, household_id, starts) VALUES (UUID(), ?, ?,"
            + " '2017-02-20')",
        id("100"),
        id("household"));
  }

  @Test
  void higherRatesShowInTheirLineInTheWholeAndInWhatIsLeft() {
    var draft = draft("fostering-allowances", LocalDate.of(2017, 3, 6));
    var dearer = written(draft, draft.content().replace("165.68", "175.68"));

    var told = effect(dearer);

    assertThat(told)
        .containsExactly(
            "forecast {year=2016/17}: In-house fostering £828.40 to £858.40, £30.00",
            "forecast {year=2016/17}: Forecast of the year, £30.00",
            "left {year=2016/17}: Allowed for the year, £0.00",
            "left {year=2016/17}: Left of it by the forecast, -£30.00");
  }

  @Test
  void aRuleThatChangesNoFigureHasNoEffectOnTheBudget() {
    assertThat(effect(draft("panels", LocalDate.of(2017, 3, 6)))).isEmpty();
  }

  private RuleVersionView draft(String rule, LocalDate firstDay) {
    var head = new RuleDraft.Head(firstDay, "Board");
    return granted(drafts.create(PET, rule, TODAY, head).orElseThrow());
  }

  private RuleVersionView written(RuleVersionView draft, String text) {
    var head = new RuleDraft.Head(draft.firstDay(), draft.why());
    var saved = drafts.save(PET, draft.id(), draft.version(), new RuleDraft(head, text));
    return granted(saved.orElseThrow().decision());
  }

  private List<String> effect(RuleVersionView version) {
    return granted(drafts.effects(PET, version.id()).orElseThrow()).stream()
        .filter(v -> v.title().code().equals("budget.effect.title"))
        .flatMap(v -> v.tables().stream())
        .flatMap(t -> t.rows().stream().map(r -> told(t, r)))
        .toList();
  }

  private static String told(RuleEffect.Table table, RuleEffect.Row row) {
    var sums =
        row.what().equals("In-house fostering") ? " " + row.before() + " to " + row.after() : "";
    return table.title().code().replace("budget.effect.", "")
        + " "
        + table.title().facts()
        + ": "
        + row.what()
        + sums
        + ", "
        + row.change();
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        yes -> yes,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  private void insert(String statement, Object... values) {
    sql.sql(PET, h -> h.execute(statement, values));
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}

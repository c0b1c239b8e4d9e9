package org.permanency.sample;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Allowances of a few families whose children left care by an order not long ago. */
final class AwardFiles {
  private static final int MOST = 8;
  private static final int YEARS = 3;
  private static final int DECIDED_BEFORE = 14;
  private final Order order;
  private final String council;
  private final Table awards =
      new Table(
          "AWARD CHILD KIND PAYEE_KIND PAYEE PAYEE_NAME FROM TO ORDER_ON AGREED ADDITION ELDEST"
              + " PLACED_BEFORE BASIS DECIDED_BY DECIDED_ON SORT_CODE ACCOUNT ACCOUNT_NAME");

  AwardFiles(Order order, String council) {
    this.order = order;
    this.council = council;
  }

  Table write(List<Child> children) {
    children.stream()
        .filter(c -> !c.spells.isEmpty())
        .map(c -> c.spells.get(c.spells.size() - 1))
        .filter(s -> !s.shortBreaks() && kind(s.exit) != null && recent(s.end))
        .sorted(
            Comparator.comparing((Spell s) -> s.end).reversed().thenComparing(s -> s.child.number))
        .limit(MOST)
        .forEach(this::award);
    return awards;
  }

  private boolean recent(LocalDate end) {
    return !end.isAfter(order.endDay()) && end.isAfter(order.endDay().minusYears(YEARS));
  }

  private static @Nullable String kind(Exit exit) {
    return switch (exit) {
      case GUARDIAN_KIN, GUARDIAN_CARER -> "special-guardianship";
      case ADOPTED, ADOPTED_WITHOUT_CONSENT -> "adoption-allowance";
      default -> null;
    };
  }

  private void award(Spell spell) {
    var dice = spell.child.family.dice(97);
    var names = Names.values()[dice.weighted(90, 7, 3)];
    var first = names.given(dice);
    boolean kin = spell.exit == Exit.GUARDIAN_KIN;
    var family = kin ? spell.child.family.name : names.family(dice);
    var number = council + "-" + spell.child.number;
    awards.row(
        number,
        spell.child.number,
        Objects.requireNonNull(kind(spell.exit)),
        "family",
        "F-" + council + "-" + spell.child.family.children.get(0).number,
        first + " " + family,
        spell.end,
        null,
        spell.end,
        null,
        null,
        spell.child == spell.child.family.children.get(0),
        spell.exit == Exit.GUARDIAN_CARER || kin,
        kin ? "Relatives who took the child in" : "The child's needs could not be met otherwise",
        "Head of service",
        spell.end.minusDays(DECIDED_BEFORE),
        "0000%02d".formatted(dice.between(1, 99)),
        "000%05d".formatted(dice.between(1, 99_999)),
        Names.forBank(first.substring(0, 1), family));
  }
}

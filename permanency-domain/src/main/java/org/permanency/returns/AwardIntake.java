package org.permanency.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.rule.FamilyAllowances;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.returns.rule.FaultCode;
import org.permanency.returns.rule.OwnTables;
import org.permanency.returns.rule.Row;
import org.permanency.rules.rule.EffectiveDated.Version;

/** Lays awards of allowances, with those they are paid to, beside what is held. */
final class AwardIntake {
  private static final String HOUSEHOLD = "household";
  private final Intake intake;
  private final List<Version<FamilyAllowances>> kinds;
  private final Supplier<Set<String>> waiting;

  /**
   * @param kinds versions of the rule, sorted by first day
   * @param waiting numbers, in upper case, of awards that wait for a second person
   */
  AwardIntake(Intake intake, List<Version<FamilyAllowances>> kinds, Supplier<Set<String>> waiting) {
    this.intake = intake;
    this.kinds = kinds;
    this.waiting = waiting;
  }

  void take(Reading reading) {
    var rows = reading.take(OwnTables.AWARDS);
    var unsettled = rows.isEmpty() ? Set.<String>of() : waiting.get();
    rows.forEach(row -> award(row, unsettled));
  }

  private void award(Row row, Set<String> unsettled) {
    var child = intake.childOf(row);
    if (child == null || !settled(row, unsettled) || !known(row) || twice(row, child)) {
      return;
    }
    var payee = payee(row);
    if (payee == null) {
      return;
    }
    var to = row.day("TO");
    var addition = row.value("ADDITION");
    intake.count(
        row,
        intake
            .sheet(Targets.AWARD)
            .put(
                row.key(),
                intake.year(),
                row.value("AWARD"),
                child,
                payee,
                row.text("KIND").toLowerCase(Locale.ROOT),
                row.day("FROM"),
                to == null ? null : to.plusDays(1),
                row.day("ORDER_ON"),
                row.value("AGREED"),
                addition == null ? Integer.valueOf(0) : addition,
                Objects.equals(row.value("ELDEST"), true),
                Objects.equals(row.value("PLACED_BEFORE"), true),
                row.value("BASIS"),
                row.value("DECIDED_BY"),
                row.day("DECIDED_ON")));
  }

  /** What somebody has yet to approve or to refuse is not overtaken by a file. */
  private boolean settled(Row row, Set<String> unsettled) {
    boolean settled = !unsettled.contains(row.text("AWARD").toUpperCase(Locale.ROOT));
    if (!settled) {
      intake.refuse(row, "AWARD", FaultCode.AWARD_WAITS);
    }
    return settled;
  }

  /** Whether the tenant has such an allowance on the first day. */
  private boolean known(Row row) {
    var from = Objects.requireNonNull(row.day("FROM"));
    var rule =
        kinds.stream()
            .filter(v -> v.period().includes(from))
            .findFirst()
            .or(() -> kinds.stream().filter(v -> v.from().isAfter(from)).findFirst());
    var keys = rule.map(v -> v.value().kinds().keySet()).orElse(java.util.Set.of());
    if (keys.contains(row.text("KIND").toLowerCase(Locale.ROOT))) {
      return true;
    }
    intake.refuse(
        row, "KIND", FaultCode.ALLOWANCE_UNKNOWN, "known", String.join(", ", new TreeSet<>(keys)));
    return false;
  }

  /** Whether another award of the kind for the child shares a day with this one. */
  private boolean twice(Row row, UUID child) {
    var target = Targets.AWARD;
    var period = EffectivePeriod.ofClosed(Objects.requireNonNull(row.day("FROM")), row.day("TO"));
    for (Map.Entry<List<Object>, @Nullable Object[]> held : intake.sheet(target).all().entrySet()) {
      var values = held.getValue();
      if (!held.getKey().equals(row.key())
          && child.equals(values[target.at("child_id")])
          && row.text("KIND").equalsIgnoreCase(String.valueOf(values[target.at("kind")]))
          && period.overlaps(period(target, values))) {
        intake.refuse(row, "FROM", FaultCode.AWARD_TWICE, "award", String.valueOf(values[0]));
        return true;
      }
    }
    return false;
  }

  private static EffectivePeriod period(Target target, @Nullable Object[] values) {
    return new EffectivePeriod(
        (LocalDate) Objects.requireNonNull(values[target.at("starts")]),
        (LocalDate) values[target.at("ends")]);
  }

  /** The payee, registered with this row where it is not known yet; null after refusing the row. */
  private @Nullable UUID payee(Row row) {
    var kind = row.text("PAYEE_KIND").toLowerCase(Locale.ROOT);
    var code = row.text("PAYEE");
    if (kind.equals(HOUSEHOLD)) {
      var id = intake.sheet(Targets.HOUSEHOLD_RECORD).id(List.of(code.toUpperCase(Locale.ROOT)));
      if (id == null) {
        intake.refuse(row, "PAYEE", FaultCode.HOUSEHOLD_UNKNOWN);
      }
      return id;
    }
    var sheet = intake.sheet(Targets.PAYEE);
    var key = List.<Object>of(kind.toUpperCase(Locale.ROOT), code.toUpperCase(Locale.ROOT));
    var name = row.value("PAYEE_NAME");
    if (sheet.id(key) == null && name == null) {
      intake.refuse(row, "PAYEE_NAME", FaultCode.PAYEE_UNKNOWN);
      return null;
    }
    if (sheet.id(key) == null) {
      sheet.set(key, "kind", kind);
      sheet.set(key, "code", code);
    }
    if (name != null) {
      sheet.set(key, "name", name);
    }
    bank(row, sheet, key);
    return sheet.id(key);
  }

  /** Blank bank details leave those that are held. */
  private static void bank(Row row, Sheet sheet, List<Object> key) {
    var sortCode = row.value("SORT_CODE");
    var account = row.value("ACCOUNT");
    var name = row.value("ACCOUNT_NAME");
    if (sortCode != null && account != null && name != null) {
      sheet.set(key, "sort_code", sortCode);
      sheet.set(key, "account", account);
      sheet.set(key, "account_name", name);
    }
  }
}

package org.permanency.returns;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.returns.rule.FaultCode;
import org.permanency.returns.rule.OwnTables;
import org.permanency.returns.rule.Row;

/** Lays agreements with outside providers beside what is held. */
final class AgreementIntake {
  private final Intake intake;

  AgreementIntake(Intake intake) {
    this.intake = intake;
  }

  void take(Reading reading) {
    reading.take(OwnTables.AGREEMENTS).forEach(this::agreement);
  }

  private void agreement(Row row) {
    var child = intake.childOf(row);
    var provider = child == null ? null : provider(row);
    if (child == null || provider == null || !priced(row) || twice(row, child, provider)) {
      return;
    }
    intake.count(
        row,
        intake
            .sheet(Targets.AGREEMENT)
            .put(
                row.key(),
                intake.year(),
                row.value("AGREEMENT"),
                child,
                provider,
                row.day("FROM"),
                dayAfter(row, "TO"),
                dayAfter(row, "PLANNED_TO"),
                row.value("WEEKLY"),
                extras(row),
                words(row, "EXTRAS_WHAT"),
                words(row, "NOTE")));
  }

  private @Nullable UUID provider(Row row) {
    var urn = row.text("PROVIDER").toUpperCase(Locale.ROOT);
    var id = intake.sheet(Targets.PROVIDER).id(java.util.List.of(urn));
    if (id == null) {
      intake.refuse(row, "PROVIDER", FaultCode.PROVIDER_UNKNOWN);
    }
    return id;
  }

  private boolean priced(Row row) {
    if (Objects.equals(row.value("WEEKLY"), 0)) {
      intake.refuse(row, "WEEKLY", FaultCode.AGREEMENT_PRICE);
      return false;
    }
    if (!extras(row).equals(0) && words(row, "EXTRAS_WHAT").isEmpty()) {
      intake.refuse(row, "EXTRAS_WHAT", FaultCode.AGREEMENT_PRICE);
      return false;
    }
    return true;
  }

  /** Whether another agreement of the child with the provider shares a night with this one. */
  private boolean twice(Row row, UUID child, UUID provider) {
    var target = Targets.AGREEMENT;
    var period = EffectivePeriod.ofClosed(Objects.requireNonNull(row.day("FROM")), row.day("TO"));
    for (var held : intake.sheet(target).all().entrySet()) {
      var values = held.getValue();
      if (!held.getKey().equals(row.key())
          && child.equals(values[target.at("child_id")])
          && provider.equals(values[target.at("provider_id")])
          && period.overlaps(period(target, values))) {
        intake.refuse(
            row, "FROM", FaultCode.AGREEMENT_TWICE, "agreement", String.valueOf(values[0]));
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

  private static Object extras(Row row) {
    var extras = row.value("EXTRAS");
    return extras == null ? Integer.valueOf(0) : extras;
  }

  private static String words(Row row, String column) {
    var words = row.value(column);
    return words == null ? "" : words.toString();
  }

  private static @Nullable LocalDate dayAfter(Row row, String column) {
    var last = row.day(column);
    return last == null ? null : last.plusDays(1);
  }
}

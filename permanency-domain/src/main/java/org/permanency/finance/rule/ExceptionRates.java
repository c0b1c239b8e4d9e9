package org.permanency.finance.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.FosteringAllowances.Band;
import org.permanency.finance.rule.FosteringExceptions.Kind;
import org.permanency.finance.rule.FosteringExceptions.Use;
import org.permanency.finance.rule.RateTable.Gap;
import org.permanency.finance.rule.RateTable.Night;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.rules.rule.EffectiveDated.Version;

/** Which exception holds on a night, and what the night then comes to. */
final class ExceptionRates {
  private static final String RULE = "fostering-exceptions";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private final List<Version<FosteringExceptions>> versions;
  private final RateTable levels;
  private final Map<ChildId, List<Held>> byChild = new HashMap<>();
  private final Map<HouseholdId, List<Held>> byHousehold = new HashMap<>();
  private final List<Held> all = new ArrayList<>();

  /** An exception with the days on which it really holds. */
  record Held(RateException exception, Use use, EffectivePeriod period) {}

  ExceptionRates(PayFacts facts, RateTable levels) {
    this.versions = facts.exceptionRules();
    this.levels = levels;
    var born = new HashMap<ChildId, ChildFact>();
    facts.children().forEach(c -> born.put(c.id(), c));
    for (var exception : facts.exceptions()) {
      var child = exception.child() == null ? null : born.get(exception.child());
      hold(exception, child == null ? null : child.born());
    }
  }

  private void hold(RateException exception, @Nullable LocalDate born) {
    var kind = kind(exception.kind(), exception.period().start()).orElse(null);
    exception
        .held(kind, born)
        .map(days -> new Held(exception, kind == null ? Use.INSTEAD : kind.use(), days))
        .ifPresent(this::index);
  }

  private void index(Held held) {
    all.add(held);
    var child = held.exception().child();
    var household = held.exception().household();
    if (child != null) {
      byChild.computeIfAbsent(child, c -> new ArrayList<>(2)).add(held);
    } else {
      byHousehold
          .computeIfAbsent(Objects.requireNonNull(household), h -> new ArrayList<>(2))
          .add(held);
    }
  }

  private Optional<Kind> kind(String key, LocalDate day) {
    return version(day).flatMap(v -> v.value().kind(key));
  }

  private Optional<Version<FosteringExceptions>> version(LocalDate day) {
    return versions.stream().filter(v -> v.period().includes(day)).findFirst();
  }

  List<Held> all() {
    return all;
  }

  /** Those that replace the level for nights of this child with this household. */
  Of of(ChildId child, HouseholdId household) {
    return of(child, household, h -> h.use() == Use.INSTEAD);
  }

  Of of(ChildId child, HouseholdId household, Predicate<Held> which) {
    var of = new ArrayList<Held>(2);
    for (var held : byChild.getOrDefault(child, List.of())) {
      if (which.test(held) && held.exception().concerns(child, household)) {
        of.add(held);
      }
    }
    byHousehold.getOrDefault(household, List.of()).stream().filter(which).forEach(of::add);
    return of(of);
  }

  Of of(List<Held> of) {
    return new Of(this, List.copyOf(of));
  }

  /** Some exceptions, asked night by night. */
  record Of(ExceptionRates rates, List<Held> held) {
    /** Adds the days on which the answer may change. */
    void cut(@Nullable LocalDate born, SortedSet<LocalDate> cuts) {
      if (held.isEmpty()) {
        return;
      }
      held.forEach(h -> StayedNights.cut(h.period(), cuts));
      for (var version : rates.versions) {
        StayedNights.cut(version.period(), cuts);
        if (born != null) {
          version.value().bands().forEach(b -> cuts.add(ChildFact.reached(born, b.from())));
        }
      }
    }

    /** The most specific; of several that are equally specific the one that began later. */
    @Nullable RateException on(LocalDate night) {
      RateException best = null;
      for (var h : held) {
        var e = h.exception();
        if (h.period().includes(night) && (best == null || beats(e, best))) {
          best = e;
        }
      }
      return best;
    }

    private static boolean beats(RateException a, RateException b) {
      if (a.rank() != b.rank()) {
        return a.rank() > b.rank();
      }
      int later = a.period().start().compareTo(b.period().start());
      return later != 0 ? later > 0 : a.id().compareTo(b.id()) > 0;
    }

    /** Whether another one is as specific as {@code best} on that night. */
    boolean doubled(LocalDate night, RateException best) {
      return held.stream()
          .filter(h -> h.period().includes(night) && h.exception().rank() == best.rank())
          .skip(1)
          .findFirst()
          .isPresent();
    }
  }

  /** Whether the household's own level matters for what the exception comes to. */
  boolean needsLevel(LocalDate day, RateException e) {
    return kind(e.kind(), day)
        .filter(k -> k.less() != null || k.percent() != null)
        .filter(k -> k.level() == null)
        .isPresent();
  }

  /**
   * What a night comes to.
   *
   * @param held the household's level; null when it has none
   */
  Night night(LocalDate day, @Nullable LocalDate born, RateException e, @Nullable String held) {
    if (born != null && day.isBefore(born)) {
      return new Gap(FindingCode.BEFORE_BIRTH, e.kind());
    }
    var version = version(day).orElse(null);
    var kind = version == null ? null : version.value().kinds().get(e.kind());
    if (version == null || kind == null) {
      return new Gap(FindingCode.NO_RATE, e.kind());
    }
    return switch (kind.shape()) {
      case AGREED ->
          e.weekly() == null
              ? new Gap(FindingCode.NO_RATE, kind.label())
              : RateTable.rate(RULE, version.from(), kind.label(), "", e.weekly());
      case BANDED -> banded(day, born, version, kind);
      case LEVEL_LESS, PERCENTAGE -> levelled(day, born, kind, held, version.from());
    };
  }

  private static Night banded(
      LocalDate day, @Nullable LocalDate born, Version<FosteringExceptions> version, Kind kind) {
    if (born == null) {
      return new Gap(FindingCode.NO_BIRTH_DATE, kind.label());
    }
    var band = version.value().band(ChildFact.ageOn(born, day));
    var weekly = FosteringExceptions.weekly(kind, band);
    return RateTable.rate(RULE, version.from(), kind.label(), band.name(), weekly);
  }

  private Night levelled(
      LocalDate day, @Nullable LocalDate born, Kind kind, @Nullable String held, LocalDate from) {
    var level = kind.level() == null ? held : kind.level();
    if (level == null) {
      return new Gap(FindingCode.NO_LEVEL, "");
    }
    if (born == null && kind.band() == null) {
      return new Gap(FindingCode.NO_BIRTH_DATE, kind.label());
    }
    var rates = levels.on(day);
    var band = rates.map(r -> band(r, kind, born, day)).orElse(null);
    var weekly = band == null ? null : rates.get().weekly(level, band).orElse(null);
    if (band == null || weekly == null) {
      return new Gap(FindingCode.NO_RATE, kind.label());
    }
    var name = kind.label() + ": " + how(kind, rates.get().label(level));
    return RateTable.rate(RULE, from, name, band.name(), changed(kind, weekly));
  }

  private static @Nullable Band band(
      FosteringAllowances rates, Kind kind, @Nullable LocalDate born, LocalDate day) {
    return kind.band() == null
        ? rates.band(ChildFact.ageOn(Objects.requireNonNull(born), day))
        : rates.bands().stream().filter(b -> b.name().equals(kind.band())).findFirst().orElse(null);
  }

  private static String how(Kind kind, String level) {
    return kind.less() == null
        ? Objects.requireNonNull(kind.percent()).toPlainString() + "% of " + level
        : level + " less " + Pence.ofPounds(kind.less());
  }

  /** Never below nothing; a share is rounded half up to the penny. */
  private static Pence changed(Kind kind, Pence weekly) {
    if (kind.less() != null) {
      return new Pence(Math.max(0, weekly.minus(Pence.ofPounds(kind.less())).amount()));
    }
    var share = BigDecimal.valueOf(weekly.amount()).multiply(kind.percent());
    return new Pence(share.divide(HUNDRED, 0, RoundingMode.HALF_UP).longValueExact());
  }
}

package org.permanency.bench;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.finance.rule.FosteringAllowances;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleFiles;
import org.permanency.rules.RuleLibrary;
import org.permanency.rules.TenantProfile;
import org.permanency.rules.TenantProfile.Council;
import org.permanency.rules.rule.EffectiveDated;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.sample.Order;
import org.permanency.sample.SampleCaseload;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantId;
import org.permanency.testing.Workbench;

/** Agencies to measure with: each a tenant with Peterborough's rules and a database of its own. */
final class Agencies {
  /** So late that the week after a year's 52 can be paid. */
  static final LocalDate TODAY = LocalDate.of(2017, 4, 11);

  static final Council COUNCIL = new Council("AGY", "900", "900");
  private static final BigDecimal RISE = new BigDecimal("1.02");
  private static final List<String> LEVELS = List.of("level-1", "level-2", "level-3");
  private final Workbench bench = Workbench.get();
  private final RuleBook model;
  private final Map<TenantId, RuleBook> books = new ConcurrentHashMap<>();

  Agencies() {
    var product = new RuleFiles().read(RuleFiles.bundled());
    model = requireNonNull(product.books().get(new TenantId("peterborough")));
  }

  /** A tenant with an empty database. */
  Agency empty(String slug) {
    var tenant = new TenantId(slug);
    var of = model.profile();
    var profile =
        new TenantProfile(
            slug,
            of.kind(),
            of.source(),
            of.services(),
            List.of(COUNCIL),
            TODAY,
            of.accent(),
            of.note(),
            of.region());
    books.put(tenant, new RuleBook(tenant, profile, model.own(), model.national()));
    publish();
    bench.database(tenant);
    return new Agency(bench, person(tenant, "first"), person(tenant, "second"));
  }

  /** Two per cent on every rate of its levels, from their first day on: a backdated rise. */
  void raise(Agency agency) {
    var tenant = agency.first().tenant();
    books.computeIfPresent(tenant, (t, book) -> raised(book));
    publish();
  }

  private static RuleBook raised(RuleBook book) {
    var key = FinanceRules.FOSTERING_ALLOWANCES;
    var versions =
        book.ownVersions(key).stream()
            .map(v -> new Version<>(v.period(), raised(v.value()), v.source(), v.file()))
            .toList();
    var own = new HashMap<>(book.own());
    own.put(key.name(), new EffectiveDated<>(versions));
    return book.withOwn(own);
  }

  private static FosteringAllowances raised(FosteringAllowances rates) {
    var levels = new HashMap<String, FosteringAllowances.Level>();
    rates.levels().forEach((key, level) -> levels.put(key, raised(level)));
    return new FosteringAllowances(rates.bands(), levels);
  }

  private static FosteringAllowances.Level raised(FosteringAllowances.Level level) {
    var weekly = new HashMap<String, BigDecimal>();
    level
        .weekly()
        .forEach(
            (band, pounds) ->
                weekly.put(band, pounds.multiply(RISE).setScale(2, RoundingMode.HALF_UP)));
    return new FosteringAllowances.Level(level.label(), weekly);
  }

  private synchronized void publish() {
    bench.bean(RuleLibrary.class).fill(new RuleFiles.Loaded(Map.copyOf(books), Map.of()));
  }

  private static TenantContext person(TenantId tenant, String id) {
    var actor = new Actor(id, "Bench " + id, EnumSet.allOf(Permission.class));
    return new TenantContext(tenant, actor, TODAY);
  }

  /** Ten years of an agency of this size. */
  static SampleCaseload caseload(long seed, int children, int households) {
    var councils = List.of(new Order.Council(COUNCIL.code(), COUNCIL.number(), 1));
    return SampleCaseload.make(new Order(seed, TODAY, 10, children, households, councils, LEVELS));
  }
}

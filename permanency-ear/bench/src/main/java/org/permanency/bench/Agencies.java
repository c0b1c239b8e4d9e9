package org.permanency.bench;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleFiles;
import org.permanency.rules.RuleLibrary;
import org.permanency.rules.TenantProfile;
import org.permanency.rules.TenantProfile.Council;
import org.permanency.sample.Order;
import org.permanency.sample.SampleCaseload;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantId;
import org.permanency.testing.Workbench;

/** Agencies to measure with: each a tenant with Peterborough's rules and a database of its own. */
final class Agencies {
  static final LocalDate TODAY = LocalDate.of(2017, 2, 28);
  static final Council COUNCIL = new Council("AGY", "900", "900");
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

package org.permanency.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.fostering.RegisterService;
import org.permanency.fostering.rule.Register.Household;
import org.permanency.keeping.CareFileService;
import org.permanency.keeping.ComplaintService;
import org.permanency.keeping.ConcernService;
import org.permanency.keeping.DepartureService;
import org.permanency.keeping.LevelMoveService;
import org.permanency.keeping.LimitService;
import org.permanency.keeping.ReviewService;
import org.permanency.keeping.SupportService;
import org.permanency.keeping.VisitService;
import org.permanency.keeping.rule.ConcernKind;
import org.permanency.keeping.rule.DepartureKind;
import org.permanency.keeping.rule.NewComplaint;
import org.permanency.keeping.rule.NewConcern;
import org.permanency.keeping.rule.NewDeparture;
import org.permanency.keeping.rule.NewExemption;
import org.permanency.keeping.rule.SupportRules;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.people.WorkerRow;
import org.permanency.people.WorkerService;
import org.permanency.tenancy.TenantContext;

/**
 * Visits of two years and the yearly reviews of every sample household, by two files; and a few of
 * everything else that happens with carers.
 */
@ApplicationScoped
class SampleKeeping {
  private static final int YEARS = 2;
  private static final int BETWEEN = 38;
  @Inject RegisterService register;
  @Inject CareFileService files;
  @Inject VisitService visits;
  @Inject ReviewService reviews;
  @Inject ConcernService concerns;
  @Inject ComplaintService complaints;
  @Inject DepartureService departures;
  @Inject SupportService support;
  @Inject LimitService limits;
  @Inject LevelMoveService levels;
  @Inject WorkerService workers;

  /**
   * Enters it, unless there are visits already.
   *
   * @throws IllegalStateException if something is refused, which is a fault of the sample
   */
  void fill(TenantContext ctx) {
    if (visits.list(ctx, new ListQuery(Map.of(), null, false, 0, 1)).total() > 0
        || reviews.rule(ctx).isEmpty()) {
      return;
    }
    var approved =
        register.facts(ctx).households().stream().filter(h -> approvedOn(h, ctx.today())).toList();
    if (approved.isEmpty()) {
      return;
    }
    var dice = Dice.of(SampleLoader.seed(ctx.tenant().slug()), 8_017);
    files.visits(ctx, bytes(visits(ctx, approved, dice)), false);
    files.reviews(ctx, bytes(reviews(ctx, approved, dice)), false);
    few(ctx, approved, dice);
  }

  private static boolean approvedOn(Household h, LocalDate day) {
    var approval = h.approval();
    return approval != null && approval.includes(day);
  }

  private static byte[] bytes(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private List<String> visits(TenantContext ctx, List<Household> approved, Dice dice) {
    var codes =
        workers.list(ctx, ListQuery.ALL).rows().stream().map(WorkerRow::code).limit(12).toList();
    var lines = new ArrayList<String>();
    lines.add(String.join(",", CareFileService.VISITS));
    int number = 0;
    for (var h : approved) {
      var day = first(ctx, h);
      var worker = codes.isEmpty() ? "" : dice.pick(codes);
      int next = dice.between(120, 300);
      for (;
          day.isBefore(ctx.today());
          day = day.plusDays(dice.between(BETWEEN - 8, BETWEEN + 6))) {
        lines.add(line(++number, h, "supervision", day, worker, dice));
        next -= BETWEEN;
        var unannounced = day.plusDays(11);
        if (next < 0 && unannounced.isBefore(ctx.today())) {
          lines.add(line(++number, h, "unannounced", unannounced, worker, dice));
          next = dice.between(300, 360);
        }
      }
    }
    return lines;
  }

  private static LocalDate first(TenantContext ctx, Household h) {
    var began = java.util.Objects.requireNonNull(h.approval()).start();
    var first = ctx.today().minusYears(YEARS);
    return began.isBefore(first) ? first.plusDays(began.getDayOfMonth()) : began.plusDays(9);
  }

  private static String line(
      int number, Household h, String kind, LocalDate day, String worker, Dice dice) {
    var held = dice.chance(0.97) ? "yes" : "no";
    var fields = List.of("SV" + number, h.code(), kind, day.toString(), held, worker);
    return String.join(",", fields) + ",Both carers and the children at home,";
  }

  private List<String> reviews(TenantContext ctx, List<Household> approved, Dice dice) {
    var lines = new ArrayList<String>();
    lines.add(String.join(",", CareFileService.REVIEWS));
    int number = 0;
    for (var h : approved) {
      var began = java.util.Objects.requireNonNull(h.approval()).start();
      var from = ctx.today().minusYears(3);
      var day = began.plusMonths(11).plusDays(dice.between(0, 25));
      while (!day.isAfter(ctx.today().minusDays(2))) {
        if (day.isAfter(from)) {
          var held = day.toString();
          lines.add("SR" + ++number + "," + h.code() + "," + held + ",continue,,,,,");
        }
        day = day.plusDays(dice.between(340, 372));
      }
    }
    return lines;
  }

  private void few(TenantContext ctx, List<Household> approved, Dice dice) {
    for (int i = 0; i < Math.min(12, approved.size()); i++) {
      var id = approved.get(i).id().value();
      var on = ctx.today().minusDays(dice.between(1, 200));
      if (approvedOn(approved.get(i), on)) {
        one(ctx, i, id, on);
      }
    }
    leave(ctx, approved);
    register.facts(ctx).stays().stream()
        .filter(s -> s.period().includes(ctx.today().minusDays(20)))
        .filter(s -> s.period().includes(ctx.today()))
        .map(s -> s.household().value())
        .filter(id -> approved.stream().anyMatch(h -> h.id().value().equals(id)))
        .findFirst()
        .ifPresent(id -> exempt(ctx, id));
  }

  private void one(TenantContext ctx, int i, UUID id, LocalDate on) {
    if (i % 3 == 0) {
      concern(ctx, id, on, i % 2 == 0 ? ConcernKind.ALLEGATION : ConcernKind.STANDARDS);
    }
    if (i % 4 == 1) {
      complaint(ctx, id, on);
    }
    var kinds = List.copyOf(support.kinds(ctx).keySet());
    if (!kinds.isEmpty()) {
      granted(support.offer(ctx, id, kinds.get(i % kinds.size()), on, i % 2 == 0, null));
    }
  }

  private void concern(TenantContext ctx, UUID id, LocalDate on, ConcernKind kind) {
    var it =
        new NewConcern(
            kind,
            id,
            on,
            LocalTime.of(10, 30),
            NewConcern.About.HOUSEHOLD,
            null,
            null,
            null,
            kind == ConcernKind.ALLEGATION ? NewConcern.Source.SCHOOL : NewConcern.Source.WORKER,
            "An invented concern, for training.",
            "The children stay; a worker visits daily.",
            null);
    var made = granted(concerns.receive(ctx, it));
    if (kind == ConcernKind.ALLEGATION) {
      concerns.told(ctx, made.id(), made.version(), ConcernService.Told.OFFICER, on);
    }
  }

  private void complaint(TenantContext ctx, UUID id, LocalDate on) {
    granted(
        complaints.receive(
            ctx,
            new NewComplaint(
                on,
                NewComplaint.Source.CARER,
                "An invented carer",
                id,
                null,
                "Nobody called back.",
                "A call within a day.",
                null)));
  }

  /** One household each goes, is away, wants another level, and is reviewed. */
  private void leave(TenantContext ctx, List<Household> approved) {
    var of = approved.subList(Math.max(0, approved.size() - 4), approved.size());
    var days = ctx.today();
    var gone = of.get(0);
    if (approvedOn(gone, days.minusDays(9))) {
      granted(
          departures.open(
              ctx,
              new NewDeparture(
                  gone.id().value(),
                  DepartureKind.RESIGNATION,
                  days.minusDays(9),
                  null,
                  "We move to the coast.",
                  null)));
    }
    var away = of.get(of.size() - 1).id().value();
    granted(
        support.away(
            ctx, away, SupportRules.Away.LEAVE, days.minusDays(3), days.plusDays(11), null));
    reviews.open(ctx, of.get(of.size() / 2).id().value(), null);
    register.facts(ctx).levels().stream()
        .filter(l -> l.household().value().equals(away))
        .findFirst()
        .ifPresent(
            l -> levels.ask(ctx, away, l.level(), days.plusDays(5), "More training was done."));
  }

  private void exempt(TenantContext ctx, UUID household) {
    var children = new java.util.HashSet<UUID>();
    register.facts(ctx).stays().stream()
        .filter(s -> s.household().value().equals(household) && s.period().includes(ctx.today()))
        .forEach(s -> children.add(s.child().value()));
    limits.record(
        ctx,
        new NewExemption(
            household,
            NewExemption.Kind.EXEMPTION,
            "Where the carers live",
            ctx.today().minusDays(20),
            null,
            children,
            "Reviewed every six months."));
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new IllegalStateException("the sample was refused: " + no);
        });
  }
}

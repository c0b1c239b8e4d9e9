package org.permanency.recruitment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.WorkerService;
import org.permanency.recruitment.rule.EnquiryRules;
import org.permanency.recruitment.rule.EnquiryState;
import org.permanency.recruitment.rule.NewEnquiry;
import org.permanency.recruitment.rule.Recruitment;
import org.permanency.recruitment.rule.Recruitment.Step;
import org.permanency.recruitment.rule.RecruitmentRules;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.workflow.LetterBook;
import org.permanency.workflow.MoveBook;
import org.permanency.workflow.TaskBook;
import org.permanency.workflow.rule.WorkItem;

/** People who ask to foster or adopt, until they register their interest or go elsewhere. */
@TenantService
public class EnquiryService {
  /** Kind of work that clocks and moves of enquiries belong to. */
  public static final String KIND = "enquiry";

  @Inject EnquiryStore store;
  @Inject TaskBook tasks;
  @Inject EnquiryClocks clocks;
  @Inject MoveBook moves;
  @Inject LetterBook letters;
  @Inject WorkerService workers;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * Enquiries, the latest first; one audit entry with those shown.
   *
   * @param query filters {@code name}, {@code reference}, {@code worker}, {@code postcode}
   *     (contain), {@code kind}, {@code source}, {@code state}, {@code channel} (exact), {@code
   *     open} (yes, no), {@code from}, {@code to} (days of receipt); sorts {@code name}, {@code
   *     reference}, {@code kind}, {@code source}, {@code state}, {@code received}
   */
  @Needs(Permission.RECRUIT_READ)
  public ListPage<EnquiryRow> list(TenantContext ctx, ListQuery query) {
    var page = store.list(query);
    if (!page.rows().isEmpty()) {
      var shown = page.rows().stream().map(EnquiryRow::reference).toList();
      audit.fire(
          new Audited(ctx, "enquiries.list", "applicants", "list", null, String.join(" ", shown)));
    }
    return page;
  }

  /** One enquiry; empty when the tenant has none of this id. */
  @Needs(Permission.RECRUIT_READ)
  public Optional<EnquiryView> find(TenantContext ctx, UUID id) {
    var found = view(id);
    found.ifPresent(v -> about(ctx, "enquiry.read", id, null));
    return found;
  }

  private Optional<EnquiryView> view(UUID id) {
    return store
        .find(id)
        .map(
            row ->
                new EnquiryView(
                    row,
                    row.people().address(),
                    store.message(id).orElse(null),
                    store.contacts(id),
                    moves.of(item(id)),
                    tasks.of(item(id))));
  }

  static WorkItem item(UUID id) {
    return new WorkItem(KIND, id);
  }

  /** How the agency takes enquiries on the business day; empty when it takes none. */
  @Needs({})
  public Optional<Recruitment> rule(TenantContext ctx) {
    return library
        .book(ctx.tenant())
        .find(RecruitmentRules.RECRUITMENT, ctx.today())
        .map(v -> v.value());
  }

  /**
   * Takes an enquiry and sets its clocks going. Refusals: {@link EnquiryRules#receive}. A form sent
   * twice gives the enquiry of the first time.
   */
  @Needs(Permission.RECRUIT_WRITE)
  public Decision<EnquiryView> receive(TenantContext ctx, NewEnquiry it) {
    var before = it.once() == null ? Optional.<UUID>empty() : store.sent(it.once());
    if (before.isPresent()) {
      return Decision.granted(view(before.get()).orElseThrow());
    }
    var no = check(ctx, it);
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var rule = rule(ctx);
    var id = Ids.next(clock);
    int year = it.received().getYear();
    var reference = String.format("E%d-%04d", year, store.next(year));
    store.insert(ctx, id, reference, it, clock.instant());
    moves.record(ctx, item(id), null, EnquiryState.RECEIVED, it.received(), null);
    clocks.begin(ctx, id, it, rule.orElseThrow());
    about(ctx, "enquiry.receive", id, reference);
    return Decision.granted(view(id).orElseThrow());
  }

  /** What stands against taking an enquiry: {@link EnquiryRules#receive}. */
  @Needs(Permission.RECRUIT_WRITE)
  public List<Reason> check(TenantContext ctx, NewEnquiry it) {
    var rule = rule(ctx);
    if (rule.isEmpty()) {
      return List.of(Reason.of("recruitment.enquiry.none"));
    }
    var profile = library.book(ctx.tenant()).profile();
    return EnquiryRules.receive(it, rule.get(), profile.services(), ctx.today());
  }

  /**
   * Something that happened to an enquiry.
   *
   * @param next the state it came to
   * @param on the day
   * @param why reason; asked for when the enquiry ends
   * @param to whom it is referred; asked for then only
   */
  public record Moved(EnquiryState next, LocalDate on, @Nullable String why, @Nullable String to) {}

  /**
   * Moves an enquiry on; its clocks follow. Refusals: {@link EnquiryRules#step}.
   *
   * @param version the version that was read
   * @return empty when the tenant has no such enquiry
   */
  @Needs(Permission.RECRUIT_WRITE)
  public Optional<Decision<EnquiryView>> move(
      TenantContext ctx, UUID id, int version, Moved moved) {
    return change(
        id,
        version,
        facts ->
            EnquiryRules.step(
                facts, moved.next(), moved.on(), moved.why(), moved.to(), ctx.today()),
        row -> {
          store.move(id, moved.next(), moved.to());
          moves.record(ctx, item(id), row.state(), moved.next(), moved.on(), moved.why());
          rule(ctx)
              .map(r -> r.kinds().get(row.kind()))
              .ifPresent(kind -> clocks.moved(ctx, row, kind, moved));
          about(ctx, "enquiry.move", id, moved.next() + " on " + moved.on());
          return null;
        });
  }

  private Optional<Decision<EnquiryView>> change(
      UUID id,
      int version,
      Function<EnquiryRules.Facts, List<Reason>> rule,
      Function<EnquiryRow, @Nullable Void> apply) {
    var locked = store.lock(id);
    return store
        .find(id)
        .map(
            row -> {
              boolean stale = locked.isEmpty() || locked.get() != version;
              var no = rule.apply(facts(row, stale));
              if (!no.isEmpty()) {
                return new Decision.Refused<EnquiryView>(no);
              }
              apply.apply(row);
              return Decision.granted(view(id).orElseThrow());
            });
  }

  private EnquiryRules.Facts facts(EnquiryRow row, boolean stale) {
    var last =
        moves.of(item(row.id())).stream()
            .map(MoveBook.Move::on)
            .max(LocalDate::compareTo)
            .orElse(row.received());
    return new EnquiryRules.Facts(row.state(), row.received(), last, stale);
  }

  /**
   * Says who works with an enquiry; its open tasks go with it.
   *
   * @param worker who; null for nobody. Refused with {@code recruitment.enquiry.worker} for who is
   *     no worker here
   * @return empty when the tenant has no such enquiry
   */
  @Needs(Permission.RECRUIT_WRITE)
  public Optional<Decision<EnquiryView>> give(
      TenantContext ctx, UUID id, int version, @Nullable UUID worker) {
    boolean known = worker == null || workers.exists(ctx, worker);
    return change(
        id,
        version,
        facts -> {
          var no = new ArrayList<Reason>();
          if (facts.stale()) {
            no.add(Reason.of("recruitment.enquiry.changed"));
          }
          if (!known) {
            no.add(Reason.of("recruitment.enquiry.worker"));
          }
          return no;
        },
        row -> {
          store.worker(id, worker);
          tasks.give(ctx, item(id), null, worker);
          about(ctx, "enquiry.give", id, String.valueOf(worker));
          return null;
        });
  }

  /**
   * Notes that somebody was in touch. Refusals: {@link EnquiryRules#contact}.
   *
   * @return empty when the tenant has no such enquiry
   */
  @Needs(Permission.RECRUIT_WRITE)
  public Optional<Decision<EnquiryView>> contact(
      TenantContext ctx, UUID id, LocalDate on, String how, String note) {
    return store
        .find(id)
        .map(
            row -> {
              var no = EnquiryRules.contact(facts(row, false), how, on, note, ctx.today());
              if (!no.isEmpty()) {
                return new Decision.Refused<EnquiryView>(no);
              }
              store.contact(ctx, id, on, how, note.strip());
              about(ctx, "enquiry.contact", id, how + " on " + on);
              return Decision.granted(view(id).orElseThrow());
            });
  }

  /**
   * Sends the information of its kind by e-mail, or notes that it went by post. Refusals: {@link
   * EnquiryRules#pack}.
   *
   * @param byMail whether a letter goes to the e-mail address; refused with {@code
   *     recruitment.enquiry.no-email} when none is known
   * @return empty when the tenant has no such enquiry
   */
  @Needs(Permission.RECRUIT_WRITE)
  public Optional<Decision<EnquiryView>> pack(
      TenantContext ctx, UUID id, int version, LocalDate on, boolean byMail) {
    var rule = rule(ctx);
    var row = store.find(id);
    var kind = row.flatMap(r -> rule.map(all -> all.kinds().get(r.kind()))).orElse(null);
    var pack = kind == null || kind.pack() == null ? null : rule.get().packs().get(kind.pack());
    return change(
        id,
        version,
        facts -> {
          boolean sent = row.map(r -> r.packSent() != null).orElse(false);
          var no = EnquiryRules.pack(facts, pack != null, sent, on, ctx.today());
          if (byMail && row.map(r -> r.people().email()).isEmpty()) {
            no.add(Reason.of("recruitment.enquiry.no-email"));
          }
          return no;
        },
        found -> {
          store.packSent(id, on);
          if (byMail && pack != null && found.people().email() != null) {
            letters.write("pack " + id, found.people().email(), pack.subject(), pack.text());
          }
          if (kind != null) {
            clocks.done(ctx, item(id), kind, Step.PACK, on);
          }
          about(ctx, "enquiry.pack", id, (byMail ? "e-mail" : "post") + " on " + on);
          return null;
        });
  }

  private void about(TenantContext ctx, String action, UUID id, @Nullable String detail) {
    audit.fire(new Audited(ctx, action, "applicant", id.toString(), null, detail));
  }
}

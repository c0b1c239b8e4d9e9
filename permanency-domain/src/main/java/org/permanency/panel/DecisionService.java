package org.permanency.panel;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.panel.rule.DecisionRules;
import org.permanency.panel.rule.DecisionRules.Asked;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.FollowRules;
import org.permanency.panel.rule.MatterKind;
import org.permanency.panel.rule.MatterState;
import org.permanency.panel.rule.PanelFact;
import org.permanency.panel.rule.Verdict;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.workflow.LetterBook;
import org.permanency.workflow.MoveBook;
import org.permanency.workflow.NewTask;
import org.permanency.workflow.TaskBook;
import org.permanency.workflow.rule.Clock;

/** The agency decision maker: decisions, how people are told, and what follows a determination. */
@TenantService
public class DecisionService {
  @Inject DecisionStore store;
  @Inject MatterStore matters;
  @Inject MeetingStore meetings;
  @Inject MatterFiles files;
  @Inject MatterDoors doors;
  @Inject TaskBook tasks;
  @Inject MoveBook moves;
  @Inject LetterBook letters;
  @Inject DecisionLetters texts;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * Decides. Refusals: {@link DecisionRules#decide}, and those of the register that the decision
   * would change ({@link MatterDoor#decided}); then nothing is decided. A first refusal, end or
   * unwanted change is a qualifying determination and no final decision.
   *
   * @return empty when the tenant has no such matter
   */
  @Needs(Permission.DECIDE)
  public Optional<Decision<MatterFile>> decide(
      TenantContext ctx, UUID id, int version, Asked asked) {
    return attempt(
        ctx,
        id,
        version,
        (file, stale) -> DecisionRules.decide(facts(ctx, file, stale), asked, ctx.today()),
        file -> apply(ctx, file, asked));
  }

  private DecisionRules.Facts facts(TenantContext ctx, MatterFile file, boolean stale) {
    var m = file.row();
    var user = ctx.actor().id();
    return new DecisionRules.Facts(
        m.kind(),
        m.state(),
        m.recommended(),
        file.recommendedTerms(),
        m.proposed(),
        file.decisions().stream().anyMatch(DecisionRow::qualifying),
        file.openUntil(m.kind().clock("representations")),
        meetings.sat(m.id(), user),
        doors.among(doors.involved(ctx, m), user),
        file.since(),
        stale);
  }

  private List<Reason> apply(TenantContext ctx, MatterFile file, Asked asked) {
    var m = file.row();
    var facts = facts(ctx, file, false);
    var to = DecisionRules.next(facts, asked);
    boolean finalOne = to == MatterState.DECIDED || to == MatterState.RETURNED;
    var verdict =
        new Verdict(asked.finding(), asked.terms(), asked.on(), asked.reasons().strip(), finalOne);
    var no = doors.decided(ctx, m, verdict); // first: a register that refuses has written nothing
    if (!no.isEmpty()) {
      return no;
    }
    var row =
        new DecisionRow(
            Ids.next(clock),
            m.id(),
            file.decisions().size() + 1,
            file.basis(),
            m.recommended(),
            asked.finding(),
            DecisionRules.differs(facts, asked),
            finalOne,
            to == MatterState.PROPOSED,
            asked.onHealth(),
            asked.terms(),
            asked.reasons().strip(),
            asked.on(),
            ctx.actor().name(),
            null,
            null,
            null);
    store.insert(row);
    matters.decided(m.id(), asked.finding(), asked.on(), finalOne);
    move(ctx, m, to, asked.on(), asked.finding().label());
    clocks(ctx, m, to, asked.on());
    about(ctx, "panel-decision.make", m, asked.finding() + (finalOne ? " final" : ""));
    return no;
  }

  private void clocks(TenantContext ctx, MatterView m, MatterState to, LocalDate on) {
    var work = PanelBook.work(m.id());
    tasks.done(ctx, work, m.kind().clock("decision"), on, to.label());
    tasks.done(ctx, work, m.kind().clock("representations"), on, "The final decision was made.");
    if (to == MatterState.WAITING) {
      matters.meeting(m.id(), null);
    } else {
      // told of each decision anew
      tasks.cancel(ctx, work, m.kind().clock("tell-orally"), "A later decision was made.");
      tasks.cancel(ctx, work, m.kind().clock("tell-in-writing"), "A later decision was made.");
      start(ctx, m, "tell-orally", on);
      start(ctx, m, "tell-in-writing", on);
    }
  }

  private void start(TenantContext ctx, MatterView m, String clockOf, LocalDate on) {
    var key = m.kind().clock(clockOf);
    var work = PanelBook.work(m.id());
    tasks.start(ctx, new NewTask(key, work, m.subject(), Clock.Start.on(on), null, null));
  }

  /**
   * Notes that the people were told of the last decision by word of mouth. Refusals: {@link
   * FollowRules#told}.
   *
   * @return empty when the tenant has no such matter
   */
  @Needs({Permission.DECIDE, Permission.PANEL_WRITE})
  public Optional<Decision<MatterFile>> told(
      TenantContext ctx, UUID id, int version, LocalDate on) {
    return change(
        ctx,
        id,
        version,
        (file, stale) -> FollowRules.told(stale, made(file), toldOn(file), on, ctx.today()),
        file -> {
          var last = file.last().orElseThrow();
          store.told(last.id(), on);
          var m = file.row();
          tasks.done(ctx, PanelBook.work(id), m.kind().clock("tell-orally"), on, null);
          about(ctx, "panel-decision.told", m, "on " + on);
        });
  }

  private static @Nullable LocalDate made(MatterFile file) {
    return file.last().map(DecisionRow::on).orElse(null);
  }

  private static @Nullable LocalDate toldOn(MatterFile file) {
    return file.last().map(DecisionRow::told).orElse(null);
  }

  /**
   * Writes the letter about the last decision from its template and sends it by e-mail, or notes
   * that it goes by post. With the letter of a qualifying determination the time for
   * representations begins. Refusals: {@link FollowRules#write}; {@code panel.letter.template} when
   * the agency's rules have no such letter.
   *
   * @param people as the letter addresses them
   * @param address e-mail address; null for a letter by post
   * @return empty when the tenant has no such matter
   */
  @Needs({Permission.DECIDE, Permission.PANEL_WRITE})
  public Optional<Decision<MatterFile>> write(
      TenantContext ctx, UUID id, int version, String people, @Nullable String address) {
    return change(
        ctx,
        id,
        version,
        (file, stale) -> {
          var no =
              new ArrayList<>(
                  FollowRules.write(stale, made(file), file.written(), people, address));
          if (file.last().isPresent() && texts.filled(ctx, file, people).isEmpty()) {
            no.add(Reason.of("panel.letter.template", "key", texts.template(ctx, file)));
          }
          return no;
        },
        file -> {
          var last = file.last().orElseThrow();
          var text = texts.filled(ctx, file, people).orElseThrow();
          var on = ctx.today();
          var letter = store.letter(ctx, last.id(), texts.template(ctx, file), text, address, on);
          if (address != null) {
            letters.write("panel letter " + letter, address, text.subject(), text.body());
          }
          store.written(last.id(), on);
          var m = file.row();
          tasks.done(ctx, PanelBook.work(id), m.kind().clock("tell-in-writing"), on, null);
          if (last.qualifying()) {
            start(ctx, m, "representations", on);
          }
          about(ctx, "panel-letter.write", m, texts.template(ctx, file));
        });
  }

  /**
   * Notes what the people did after a qualifying determination: representations take it back to the
   * panel, an application to the independent review mechanism there, an acceptance to the decision
   * maker. Refusals: {@link FollowRules#answer}.
   *
   * @param kind REPRESENTATIONS, MECHANISM or ACCEPTED
   * @return empty when the tenant has no such matter
   */
  @Needs({Permission.DECIDE, Permission.PANEL_WRITE})
  public Optional<Decision<MatterFile>> answer(
      TenantContext ctx, UUID id, int version, String kind, LocalDate on, String words) {
    return change(
        ctx,
        id,
        version,
        (file, stale) ->
            FollowRules.answer(
                new FollowRules.Open(
                    stale,
                    file.row().state(),
                    file.written(),
                    file.openUntil(file.row().kind().clock("representations")),
                    texts.stays(ctx, file)),
                kind,
                on,
                words,
                ctx.today()),
        file -> {
          var m = file.row();
          store.answer(ctx, file.last().orElseThrow().id(), kind, on, words.strip());
          var work = PanelBook.work(id);
          tasks.done(ctx, work, m.kind().clock("representations"), on, kind);
          var to =
              switch (kind) {
                case "REPRESENTATIONS" -> MatterState.WAITING;
                case "MECHANISM" -> MatterState.REVIEW;
                default -> MatterState.TO_DECIDE;
              };
          move(ctx, m, to, on, words.isBlank() ? null : words.strip());
          if (to == MatterState.WAITING) {
            matters.meeting(id, null);
          }
          if (to == MatterState.TO_DECIDE) {
            start(ctx, m, "decision", on);
          }
          about(ctx, "panel-decision.answer", m, kind + " on " + on);
        });
  }

  /**
   * Notes what the independent review mechanism recommends; the matter waits for the decision maker
   * again. Refusals: {@link FollowRules#reviewed}.
   *
   * @return empty when the tenant has no such matter
   */
  @Needs({Permission.DECIDE, Permission.PANEL_WRITE})
  public Optional<Decision<MatterFile>> reviewed(
      TenantContext ctx, UUID id, int version, Finding finding, LocalDate on, String why) {
    return change(
        ctx,
        id,
        version,
        (file, stale) ->
            FollowRules.reviewed(
                stale,
                file.row().state(),
                file.last()
                    .flatMap(d -> Optional.ofNullable(d.answer()))
                    .map(a -> a.on())
                    .orElse(on),
                finding,
                on,
                why,
                ctx.today()),
        file -> {
          var m = file.row();
          var answer = file.last().map(DecisionRow::answer).orElseThrow();
          store.reviewed(answer.id(), finding, on, why.strip());
          matters.recommended(id, finding, on);
          move(ctx, m, MatterState.TO_DECIDE, on, "Independent review: " + finding.label());
          start(ctx, m, "decision", on);
          about(ctx, "panel-decision.reviewed", m, finding + " on " + on);
        });
  }

  /** One letter; empty when the tenant has none of this id. */
  @Needs(Permission.PANEL_READ)
  public Optional<LetterRow> letter(TenantContext ctx, UUID id) {
    var found = store.letter(id);
    found
        .flatMap(l -> store.matter(l.decision()))
        .flatMap(matters::find)
        .ifPresent(m -> about(ctx, "panel-letter.read", m, null));
    return found;
  }

  /** A letter as a tagged PDF; empty when the tenant has none of this id. */
  @Needs(Permission.PANEL_READ)
  public Optional<byte[]> letterPdf(TenantContext ctx, UUID id) {
    return letter(ctx, id).map(l -> LetterPdf.of(files.agency(ctx), l));
  }

  /** What panels heard and decision makers decided, as indicators read it: one read. */
  @Needs(Permission.SCORECARD_READ)
  public List<PanelFact> facts(TenantContext ctx) {
    return store.facts();
  }

  /** What people may do about the determination of a matter: see {@link #answer}. */
  @Needs(Permission.PANEL_READ)
  public List<String> answers(TenantContext ctx, MatterFile file) {
    return FollowRules.ANSWERS.stream()
        .filter(a -> !a.equals(FollowRules.MECHANISM_ASKED) || !texts.stays(ctx, file))
        .toList();
  }

  /** What may be decided on a kind. */
  @Needs({})
  public java.util.Set<Finding> findings(TenantContext ctx, MatterKind kind) {
    return DecisionRules.findings(kind);
  }

  private Optional<Decision<MatterFile>> change(
      TenantContext ctx,
      UUID id,
      int version,
      BiFunction<MatterFile, Boolean, List<Reason>> rule,
      Consumer<MatterFile> apply) {
    return attempt(
        ctx,
        id,
        version,
        rule,
        file -> {
          apply.accept(file);
          return List.of();
        });
  }

  /** What {@code apply} refuses must have written nothing. */
  private Optional<Decision<MatterFile>> attempt(
      TenantContext ctx,
      UUID id,
      int version,
      BiFunction<MatterFile, Boolean, List<Reason>> rule,
      Function<MatterFile, List<Reason>> apply) {
    var locked = matters.lock(id);
    return files
        .of(ctx, id)
        .map(
            file -> {
              boolean stale = locked.isEmpty() || locked.get() != version;
              var no = rule.apply(file, stale);
              if (no.isEmpty()) {
                no = apply.apply(file);
              }
              if (!no.isEmpty()) {
                return new Decision.Refused<MatterFile>(no);
              }
              matters.touch(id);
              return Decision.granted(files.of(ctx, id).orElseThrow());
            });
  }

  private void move(
      TenantContext ctx, MatterView m, MatterState to, LocalDate on, @Nullable String why) {
    matters.move(m.id(), to);
    moves.record(ctx, PanelBook.work(m.id()), m.state(), to, on, why);
  }

  private void about(TenantContext ctx, String action, MatterView m, @Nullable String detail) {
    audit.fire(
        new Audited(
            ctx,
            action,
            m.subject().kind().word(),
            m.subject().id().toString(),
            null,
            m.reference() + (detail == null ? "" : " " + detail)));
  }
}

package org.permanency.record;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.permanency.kernel.Decision;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.record.rule.Typed;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;

/** A tenant with a child, Ann Ash, and a household, the Birch family, on 28 February 2017. */
final class RecordFixture {
  static final LocalDate TODAY = LocalDate.of(2017, 2, 28);
  final Workbench bench = Workbench.get().provision().emptied("peterborough").emptied("larkmere");
  final TenantContext ctx = Workbench.all("peterborough", TODAY);
  final Subject ann;
  final Subject birch;
  final RecordingDraftService drafts = bench.bean(RecordingDraftService.class);
  final RecordingService recordings = bench.bean(RecordingService.class);

  RecordFixture() {
    ann = child("101", "Ash", "Ann");
    var household = UUID.randomUUID();
    sql(
        "INSERT INTO fostering_household (id, code, name, type, approved_from) VALUES ('"
            + household
            + "', 'H1', 'Birch family', 'mainstream', '2015-01-05')");
    birch = new Subject(SubjectKind.HOUSEHOLD, household);
  }

  Subject child(String number, String family, String given) {
    ChildId id =
        bench.bean(People.class).child(ctx, "PET", number, family, given, LocalDate.of(2008, 1, 1));
    return new Subject(SubjectKind.CHILD, id.value());
  }

  /** Only the user {@code named} may open the record from now on. */
  void restrict(Subject child, String named) {
    sql("UPDATE people_person SET restricted = TRUE WHERE id = '" + child.id() + "'");
    sql(
        "INSERT INTO people_restriction (person_id, user_id, granted_by) VALUES ('"
            + child.id()
            + "', '"
            + named
            + "', 'A. Manager')");
  }

  void sql(String statement) {
    bench.bean(AttackService.class).sql(ctx, h -> h.execute(statement));
  }

  /** Somebody else with every permission. */
  TenantContext other(String user) {
    return new TenantContext(
        ctx.tenant(), new Actor(user, user, ctx.actor().permissions()), ctx.today());
  }

  /** A case note that is on record. */
  RecordingView note(Subject subject, LocalDate on, String fact) {
    var typed = Typed.on(on, "", "", Map.of("fact", fact));
    var draft = granted(drafts.begin(ctx, subject, "case-note", typed, null));
    return granted(drafts.finish(ctx, draft.id(), draft.version(), null));
  }

  static <T> T granted(Optional<Decision<T>> answer) {
    return granted(answer.orElseThrow());
  }

  static <T> T granted(Decision<T> decision) {
    return decision.fold(
        v -> v,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }
}

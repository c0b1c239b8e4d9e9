package org.permanency.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.adoption.rule.AdopterEnd;
import org.permanency.adoption.rule.AdopterState;
import org.permanency.adoption.rule.AdopterTerms;
import org.permanency.people.PersonBook;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantContext;
import org.permanency.workflow.MoveBook;
import org.permanency.workflow.NewTask;
import org.permanency.workflow.TaskBook;
import org.permanency.workflow.TaskRecord;
import org.permanency.workflow.rule.Clock;
import org.permanency.workflow.rule.WorkItem;

/**
 * The register of approved adopters for rooms that approve and end, inside the transaction of their
 * own service. Whoever may decide is theirs to say.
 */
@ApplicationScoped
public class AdopterBook {
  /** Kind of work that moves and clocks of adopters belong to. */
  public static final String KIND = "adopter";

  /** Clock of the yearly review in the agency's own timescales. */
  static final String OWN_REVIEW = "adopter-review";

  /** The same in law. */
  static final String REVIEW = "adoption-review";

  @Inject AdopterStore store;
  @Inject PersonBook persons;
  @Inject MoveBook moves;
  @Inject TaskBook tasks;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * Puts approved adopters on the register, and sets the clock of their first review going. Those
   * of an applicant who is on it already, and has not ended, are returned as they are.
   *
   * @return their id, which is that of their subject
   * @throws IllegalArgumentException if there are not one or two people, or no child they are
   *     approved for
   */
  public UUID approve(TenantContext ctx, NewAdopters it) {
    check(it);
    var before = it.applicant() == null ? null : store.ofApplicant(it.applicant()).orElse(null);
    if (before != null) {
      return before;
    }
    var members = new ArrayList<UUID>();
    it.people().forEach(p -> members.add(persons.add(ctx, p)));
    var id = Ids.next(clock);
    int year = it.approvedOn().getYear();
    var reference = String.format("A%d-%04d", year, store.next(year));
    store.insert(ctx, id, reference, it, members);
    store.terms(ctx, id, it.terms(), it.approvedOn());
    moves.record(ctx, item(id), null, AdopterState.WAITING, it.approvedOn(), null);
    review(ctx, id, it.approvedOn(), it.worker());
    audit.fire(
        new Audited(ctx, "adopter.approve", "adopter", id.toString(), null, "as " + reference));
    return id;
  }

  private static void check(NewAdopters it) {
    if (it.people().isEmpty() || it.people().size() > 2) {
      throw new IllegalArgumentException("adopters are one or two people");
    }
    if (it.terms().children() < 1) {
      throw new IllegalArgumentException("adopters are approved for one child or more");
    }
  }

  /**
   * Ends an approval and its clocks; the record stays. One that has ended already stays as it is.
   *
   * @param why the reason, up to 2,000 characters
   */
  public void end(TenantContext ctx, UUID adopter, AdopterEnd how, LocalDate on, String why) {
    store.lock(adopter);
    var row = store.find(adopter).orElseThrow(() -> new IllegalArgumentException("no adopters"));
    if (!row.state().over()) {
      store.end(adopter, how, on, why);
      moves.record(ctx, item(adopter), row.state(), how.state(), on, why);
      tasks.cancelAll(ctx, item(adopter), "The approval ended.");
      audit.fire(
          new Audited(ctx, "adopter.end", "adopter", adopter.toString(), null, how + " on " + on));
    }
  }

  /**
   * Changes what adopters are approved for from a day on, as a decision says.
   *
   * @throws IllegalArgumentException if there are none of this id
   */
  public void terms(TenantContext ctx, UUID adopter, AdopterTerms terms, LocalDate from) {
    if (store.lock(adopter).isEmpty()) {
      throw new IllegalArgumentException("no adopters");
    }
    store.terms(ctx, adopter, terms, from);
    store.count(adopter);
    audit.fire(
        new Audited(
            ctx, "adopter.terms", "adopter", adopter.toString(), null, terms + " from " + from));
  }

  /** Sets the clock of the next review going: the agency's own, or that of the law. */
  void review(TenantContext ctx, UUID id, LocalDate from, @Nullable UUID worker) {
    if (start(ctx, OWN_REVIEW, id, from, worker).isEmpty()) {
      start(ctx, REVIEW, id, from, worker);
    }
  }

  private Optional<TaskRecord> start(
      TenantContext ctx, String key, UUID id, LocalDate from, @Nullable UUID worker) {
    return tasks.start(
        ctx, new NewTask(key, item(id), subject(id), Clock.Start.on(from), null, worker));
  }

  static WorkItem item(UUID id) {
    return new WorkItem(KIND, id);
  }

  static Subject subject(UUID id) {
    return new Subject(SubjectKind.ADOPTER, id);
  }
}

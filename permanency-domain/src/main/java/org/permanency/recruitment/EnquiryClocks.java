package org.permanency.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.recruitment.EnquiryService.Moved;
import org.permanency.recruitment.rule.NewEnquiry;
import org.permanency.recruitment.rule.Recruitment;
import org.permanency.recruitment.rule.Recruitment.Step;
import org.permanency.tenancy.TenantContext;
import org.permanency.workflow.NewTask;
import org.permanency.workflow.TaskBook;
import org.permanency.workflow.rule.Clock;
import org.permanency.workflow.rule.WorkItem;

/** The clocks of an enquiry, as the rule {@code recruitment} names them. */
@ApplicationScoped
class EnquiryClocks {
  @Inject EnquiryStore store;
  @Inject TaskBook tasks;

  private static Subject subject(UUID id) {
    return new Subject(SubjectKind.APPLICANT, id);
  }

  /** Sets going what an enquiry begins with. */
  void begin(TenantContext ctx, UUID id, NewEnquiry it, Recruitment rule) {
    var kind = java.util.Objects.requireNonNull(rule.kinds().get(it.kind()));
    var team = kind.team() == null ? null : store.team(kind.team(), ctx.today()).orElse(null);
    for (var step : List.of(Step.ANSWER, Step.PACK, Step.MEETING)) {
      kind.clock(step)
          .ifPresent(
              key ->
                  tasks.start(
                      ctx,
                      new NewTask(
                          key,
                          EnquiryService.item(id),
                          subject(id),
                          Clock.Start.on(it.received()),
                          team,
                          null)));
    }
  }

  /** Ends and begins what a move ends and begins. */
  void moved(TenantContext ctx, EnquiryRow row, Recruitment.Kind kind, Moved moved) {
    var item = EnquiryService.item(row.id());
    switch (moved.next()) {
      case ANSWERED -> done(ctx, item, kind, Step.ANSWER, moved.on());
      case MET -> {
        done(ctx, item, kind, Step.ANSWER, moved.on());
        done(ctx, item, kind, Step.MEETING, moved.on());
      }
      case REGISTERED -> {
        done(ctx, item, kind, Step.ANSWER, moved.on());
        tasks.cancelAll(ctx, item, "The people registered their interest.");
        registered(ctx, row, kind, moved.on());
      }
      case REFERRED, WITHDRAWN, CLOSED ->
          tasks.cancelAll(ctx, item, "The enquiry ended: " + moved.why());
      case RECEIVED -> throw new IllegalStateException("nothing becomes received");
    }
  }

  private void registered(TenantContext ctx, EnquiryRow row, Recruitment.Kind kind, LocalDate on) {
    kind.clock(Step.REGISTRATION)
        .ifPresent(
            key ->
                tasks.start(
                    ctx,
                    new NewTask(
                        key,
                        EnquiryService.item(row.id()),
                        subject(row.id()),
                        Clock.Start.on(on),
                        null,
                        row.workerId())));
  }

  /** Ends one of them. */
  void done(TenantContext ctx, WorkItem item, Recruitment.Kind kind, Step step, LocalDate on) {
    kind.clock(step).ifPresent(key -> tasks.done(ctx, item, key, on, null));
  }
}

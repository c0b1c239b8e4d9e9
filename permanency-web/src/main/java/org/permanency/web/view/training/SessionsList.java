package org.permanency.web.view.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.training.SessionRow;
import org.permanency.training.SessionService;
import org.permanency.training.rule.NewSession;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Sessions of courses as a list. */
@ApplicationScoped
public class SessionsList implements ListSource<SessionRow> {
  @Inject SessionService sessions;

  @Override
  public String name() {
    return "training-sessions";
  }

  @Override
  public String title() {
    return "Training";
  }

  @Override
  public Permission permission() {
    return Permission.TRAINING_READ;
  }

  @Override
  public List<Column<SessionRow>> columns() {
    return List.of(
        Column.<SessionRow>text("course", "Course", r -> r.as().course())
            .sorted()
            .filtered(this::courses),
        Column.<SessionRow>date("on", "Day", r -> r.as().on()).sorted(),
        Column.<SessionRow>text("at", "Time", r -> r.as().at() + " to " + r.as().ends()),
        Column.<SessionRow>text("place", "Place", r -> r.as().place()).sorted().filtered(),
        Column.<SessionRow>number("seats", "Seats", r -> r.as().seats()),
        Column.<SessionRow>number("taken", "Taken", SessionRow::taken),
        Column.<SessionRow>number("waiting", "Waiting", SessionRow::waiting),
        Column.<SessionRow>tag("state", "Stands", r -> TrainingWords.tag(r.state()))
            .sorted()
            .filtered(TrainingWords.STATES),
        Column.<SessionRow>text("trainer", "Trainer", r -> r.as().trainer()).filtered().onChoice(),
        Column.<SessionRow>text("coming", "Still to come", r -> "")
            .filtered(TrainingWords.YES_NO)
            .onlyToFilter(),
        Column.<SessionRow>text("free", "Seats free", r -> "")
            .filtered(TrainingWords.YES_NO)
            .onlyToFilter());
  }

  private List<Choice> courses(TenantContext ctx) {
    return sessions
        .rule(ctx, ctx.today())
        .map(
            r ->
                r.courses().entrySet().stream()
                    .map(e -> new Choice(e.getKey(), e.getValue().label()))
                    .toList())
        .orElse(List.of());
  }

  @Override
  public ListPage<SessionRow> load(TenantContext ctx, ListQuery query) {
    var page = sessions.list(ctx, query);
    var courses = courses(ctx);
    return new ListPage<>(
        page.rows().stream().map(r -> labelled(r, courses)).toList(), page.total());
  }

  /** The row with the course's label in the place of its key. */
  private static SessionRow labelled(SessionRow r, List<Choice> courses) {
    var as = r.as();
    var shown =
        new NewSession(
            Choice.label(courses, as.course()),
            as.on(),
            as.days(),
            as.at(),
            as.ends(),
            as.place(),
            as.seats(),
            as.trainer());
    return new SessionRow(r.id(), shown, r.state(), r.why(), r.taken(), r.waiting(), r.version());
  }

  @Override
  public String link(SessionRow row) {
    return TrainingWords.SESSION + row.id();
  }

  @Override
  public Empty empty() {
    return new Empty("No training is planned yet.", "Plan a session", "/training/session.xhtml");
  }
}

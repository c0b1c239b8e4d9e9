package org.permanency.web.view.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.assessment.AssessmentRow;
import org.permanency.assessment.AssessmentService;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Assessments as a list. */
@ApplicationScoped
public class AssessmentsList implements ListSource<AssessmentsList.Line> {
  @Inject AssessmentService assessments;

  /** An assessment, with the label of its kind and how its next clock stands. */
  public record Line(AssessmentRow row, String kind, Tag due) {}

  @Override
  public String name() {
    return "assessments";
  }

  @Override
  public String title() {
    return "Assessments";
  }

  @Override
  public Permission permission() {
    return Permission.ASSESS_READ;
  }

  @Override
  public List<Column<Line>> columns() {
    return List.of(
        Column.<Line>text("name", "Who applies", l -> l.row().name()).sorted().filtered(),
        Column.<Line>text("reference", "Reference", l -> l.row().reference()).sorted().filtered(),
        Column.<Line>text("kind", "Kind", Line::kind).sorted().filtered(this::kinds),
        Column.<Line>tag("state", "Stands", l -> AssessmentWords.tag(l.row().state()))
            .sorted()
            .filtered(AssessmentWords.STATES),
        Column.<Line>date("due", "Next due", l -> l.row().due()).sorted(),
        Column.<Line>tag("late", "In time", Line::due),
        Column.<Line>date("begun", "Begun", l -> l.row().begun()).sorted(),
        Column.<Line>text("worker", "Worker", l -> l.row().worker()).filtered(),
        Column.<Line>text("open", "Under way", l -> l.row().state().over() ? "No" : "Yes")
            .filtered(AssessmentWords.YES_NO)
            .onChoice(),
        Column.<Line>text("paused", "Paused", l -> l.row().pausedSince() == null ? "No" : "Yes")
            .filtered(AssessmentWords.YES_NO)
            .onChoice(),
        Column.<Line>text("fast", "Fast track", l -> l.row().fast() ? "Yes" : "No")
            .filtered(AssessmentWords.YES_NO)
            .onChoice(),
        Column.<Line>date("applied", "Applied", l -> l.row().applied()).sorted().onChoice(),
        Column.<Line>text("enquiry", "Enquiry", l -> "").filtered().onlyToFilter());
  }

  private List<Choice> kinds(TenantContext ctx) {
    return AssessmentWords.choices(assessments.labels(ctx));
  }

  @Override
  public ListPage<Line> load(TenantContext ctx, ListQuery query) {
    var page = assessments.list(ctx, query);
    var kinds = kinds(ctx);
    return new ListPage<>(
        page.rows().stream()
            .map(r -> new Line(r, Choice.label(kinds, r.kind()), due(ctx, r)))
            .toList(),
        page.total());
  }

  private static Tag due(TenantContext ctx, AssessmentRow row) {
    var due = row.due();
    if (row.pausedSince() != null) {
      return Tag.info("Paused");
    }
    if (due == null) {
      return Tag.plain("Nothing due");
    }
    return due.isBefore(ctx.today()) ? new Tag("Late", Meaning.LATE) : Tag.info("There is time");
  }

  @Override
  public String link(Line line) {
    return AssessmentWords.ASSESSMENT + line.row().id();
  }

  @Override
  public Empty empty() {
    return new Empty(
        "Nobody is assessed yet. An assessment begins from an enquiry whose people registered.",
        "Enquiries",
        "/recruitment/enquiries.xhtml");
  }
}

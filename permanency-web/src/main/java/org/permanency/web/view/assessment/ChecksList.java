package org.permanency.web.view.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.permanency.assessment.AssessmentPeopleService;
import org.permanency.assessment.CheckRow;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Checks that are waited for or come to an end, as a list. */
@ApplicationScoped
public class ChecksList implements ListSource<ChecksList.Line> {
  @Inject AssessmentPeopleService people;

  /** A check with the label of its kind. */
  public record Line(CheckRow row, String kind) {}

  @Override
  public String name() {
    return "assessment-checks";
  }

  @Override
  public String title() {
    return "Checks falling due";
  }

  @Override
  public Permission permission() {
    return Permission.ASSESS_READ;
  }

  @Override
  public List<Column<Line>> columns() {
    return List.of(
        Column.<Line>text(
                "name", "On whom", l -> Objects.requireNonNullElse(l.row().name(), "The household"))
            .sorted()
            .filtered(),
        Column.<Line>text("applicant", "Applicant", l -> l.row().applicant()).sorted().filtered(),
        Column.<Line>text("reference", "Assessment", l -> l.row().reference()).sorted().filtered(),
        Column.<Line>text("kind", "Check", Line::kind).sorted().filtered(this::kinds),
        Column.<Line>tag("stands", "Stands", l -> AssessmentWords.stands(l.row().stands()))
            .sorted()
            .filtered(AssessmentWords.STANDS),
        Column.<Line>date("expires", "Holds until", l -> l.row().expires()).sorted(),
        Column.<Line>date("asked", "Asked for", l -> l.row().asked()).sorted(),
        Column.<Line>date("received", "Came back", l -> l.row().received()).sorted().onChoice());
  }

  private List<Choice> kinds(TenantContext ctx) {
    return AssessmentWords.choices(people.labels(ctx));
  }

  @Override
  public ListPage<Line> load(TenantContext ctx, ListQuery query) {
    var page = people.due(ctx, query);
    var kinds = kinds(ctx);
    return new ListPage<>(
        page.rows().stream().map(r -> new Line(r, Choice.label(kinds, r.kind()))).toList(),
        page.total());
  }

  @Override
  public String link(Line line) {
    return AssessmentWords.ASSESSMENT + line.row().assessment();
  }

  @Override
  public Empty empty() {
    return Empty.of("No check was asked for yet.");
  }
}

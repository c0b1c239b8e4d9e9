package org.permanency.web.view.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.assessment.AssessmentReportService;
import org.permanency.assessment.AssessmentReportService.Written;
import org.permanency.assessment.SectionView;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.RecordForm;

/** Writing a section of a report. */
@Named("sectionPage")
@RequestScoped
public class SectionPageView extends RecordForm {
  @Inject AssessmentReportService reports;
  private @Nullable SectionView found;

  /**
   * A question as the page shows it.
   *
   * @param id of its input
   * @param text what was typed, or what stands there
   * @param given who answered it and when; empty for nobody
   */
  public record Line(String id, String label, String hint, String text, String given) {}

  @Override
  protected boolean read(UUID id) {
    found = reports.section(caller.context(), id, typed("section")).orElse(null);
    return found != null;
  }

  private SectionView view() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/assessment/section.xhtml";
  }

  @Override
  protected String fresh() {
    return "Section of a report";
  }

  @Override
  protected String heading() {
    return view().label();
  }

  @Override
  protected Permission writes() {
    return Permission.ASSESS_WRITE;
  }

  @Override
  public String getAction() {
    return super.getAction() + (isFresh() ? "" : "&section=" + view().key());
  }

  @Override
  public String draft(String what) {
    return page() + ":" + typed("id") + ":" + typed("section") + ":" + what;
  }

  @Override
  protected Map<String, String> fields() {
    var first = isFresh() || view().lines().isEmpty() ? "" : "q-" + view().lines().get(0).key();
    return Map.of("changed", first, "shut", first, "long", first, "empty", first);
  }

  @Override
  protected void act(String what) throws IOException {
    if (isFresh() || !(what.equals("save") || what.equals("done"))) {
      missing.page();
      return;
    }
    var answers = new HashMap<String, String>();
    view().lines().forEach(l -> answers.put(l.key(), typed("q-" + l.key())));
    answer(
        reports.write(
            caller.context(),
            view().assessment(),
            view().key(),
            version(),
            new Written(answers, what.equals("done"))),
        what.equals("done") ? "The section is done." : "The section is saved.",
        AssessmentWords.ASSESSMENT + view().assessment());
  }

  /** The section. */
  public @Nullable SectionView getSection() {
    return found;
  }

  /** Whether the caller may write it now. */
  public boolean isWritable() {
    return isEditable() && !isFresh() && view().writable();
  }

  /** Its questions. */
  public List<Line> getLines() {
    return view().lines().stream()
        .map(
            l -> {
              var id = "q-" + l.key();
              var sent = request.getParameter(id);
              var hint = l.hint();
              return new Line(
                  id,
                  l.label(),
                  hint == null ? "" : hint,
                  sent == null ? l.answer() : sent,
                  given(l));
            })
        .toList();
  }

  private static String given(SectionView.Line l) {
    if (l.by() == null || l.at() == null) {
      return "";
    }
    var from = l.from() == null ? "" : ", taken over from " + l.from();
    return "Answered by " + l.by() + ", " + Texts.time(l.at()) + from;
  }

  /** Page of the assessment. */
  public String getBack() {
    return shell.url(AssessmentWords.ASSESSMENT + view().assessment());
  }
}

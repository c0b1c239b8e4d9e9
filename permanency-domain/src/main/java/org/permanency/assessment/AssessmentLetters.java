package org.permanency.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.permanency.assessment.rule.AssessmentKinds.Step;
import org.permanency.recruitment.EnquiryService;
import org.permanency.tenancy.TenantContext;
import org.permanency.workflow.LetterBook;
import org.permanency.workflow.TaskBook;

/** Letters to applicants by the rule {@code assessment}, where an e-mail address is known. */
@ApplicationScoped
class AssessmentLetters {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  @Inject AssessmentReader reader;
  @Inject EnquiryService enquiries;
  @Inject LetterBook letters;
  @Inject TaskBook tasks;

  /** That they do not go on, why, and that they may complain. */
  void refusal(TenantContext ctx, AssessmentCase it, String why) {
    write(ctx, it, "refusal", "refusal " + it.row().id(), "{reason}", why);
  }

  /** That the report is there, and until when they may comment. */
  void report(TenantContext ctx, AssessmentCase it) {
    var key = reader.kind(ctx, it).clock(Step.COMMENTS).orElse("");
    tasks.of(AssessmentReader.item(it.row().id())).stream()
        .filter(t -> key.equals(t.clock()) && !t.state().over())
        .findFirst()
        .ifPresent(
            t -> write(ctx, it, "report", "report " + t.id(), "{day}", DAY.format(t.due().day())));
  }

  private void write(
      TenantContext ctx, AssessmentCase it, String key, String once, String place, String words) {
    var letter = reader.kinds(ctx, it.row().begun()).map(r -> r.letters().get(key)).orElse(null);
    var address =
        enquiries.find(ctx, it.row().enquiry()).map(e -> e.row().people().email()).orElse(null);
    if (letter != null && address != null) {
      letters.write(once, address, letter.subject(), letter.text().replace(place, words));
    }
  }
}

package org.permanency.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.permanency.panel.rule.Finding;
import org.permanency.tenancy.TenantContext;
import org.permanency.workflow.LetterTexts;

/** Letters about decisions: which one, and its words. */
@ApplicationScoped
class DecisionLetters {
  @Inject MatterFiles files;
  @Inject LetterTexts texts;
  @Inject Panels panels;

  /** Whether the last decision is one that the independent review mechanism cannot review. */
  boolean stays(TenantContext ctx, MatterFile file) {
    return file.last()
        .filter(DecisionRow::onHealth)
        .map(d -> panels.law(ctx, file.row().kind().panel(), d.on()))
        .filter(law -> law.healthStays())
        .isPresent();
  }

  String template(TenantContext ctx, MatterFile file) {
    var m = file.row();
    var last = file.last().orElseThrow();
    var of =
        last.qualifying()
            ? stays(ctx, file) ? "qualifying-determination-health" : "qualifying-determination"
            : last.finding() != Finding.SUITABLE
                ? "final-refusal"
                : m.kind().ofApproved() ? "continue" : "approval";
    return m.kind().clock(of);
  }

  Optional<LetterTexts.Filled> filled(TenantContext ctx, MatterFile file, String people) {
    var m = file.row();
    var last = file.last().orElseThrow();
    var facts = new LinkedHashMap<String, String>();
    facts.put("people", people);
    facts.put(
        "matter", m.kind().label().toLowerCase(java.util.Locale.UK) + " (" + m.reference() + ")");
    facts.put("day", LetterTexts.day(last.on()));
    facts.put("finding", last.finding().label().toLowerCase(java.util.Locale.UK));
    facts.put("reasons", last.reasons());
    facts.put("terms", last.terms() == null ? "as they are" : last.terms().words());
    facts.put("decider", last.by());
    facts.put(
        "recommendation",
        last.recommended() == null
            ? "there was none"
            : last.recommended().label().toLowerCase(java.util.Locale.UK));
    facts.put("due", due(ctx, m));
    return texts.of(ctx, template(ctx, file), facts);
  }

  private String due(TenantContext ctx, MatterView m) {
    return files
        .due(ctx, m.kind().clock("representations"), ctx.today())
        .map(LetterTexts::day)
        .orElse("");
  }
}

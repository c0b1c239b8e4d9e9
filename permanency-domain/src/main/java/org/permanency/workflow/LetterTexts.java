package org.permanency.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleLibrary;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.tenancy.TenantContext;
import org.permanency.workflow.rule.LetterTemplates;
import org.permanency.workflow.rule.WorkflowRules;

/** Letters filled in from the rule {@code letter-templates} of the business day. */
@ApplicationScoped
public class LetterTexts {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  @Inject RuleLibrary library;

  /**
   * A letter filled in.
   *
   * @param subject its heading, 200 characters at most
   * @param body its words
   * @param file path of the version of the rule below {@code tenants/}
   */
  public record Filled(String subject, String body, String file) {}

  /** A day as letters write it. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /**
   * The letter of a key, filled in. {@code agency} and {@code today} are known to every letter.
   *
   * @return empty when there is no such letter on the business day
   */
  public Optional<Filled> of(TenantContext ctx, String key, Map<String, String> facts) {
    var book = library.book(ctx.tenant());
    var values = new LinkedHashMap<>(facts);
    values.put("agency", book.profile().name());
    values.put("today", day(ctx.today()));
    return version(book, key, ctx.today())
        .map(
            v -> {
              var t = Objects.requireNonNull(v.value().letters().get(key));
              var subject = LetterTemplates.filled(t.subject(), values);
              return new Filled(
                  subject.length() > 200 ? subject.substring(0, 200) : subject,
                  LetterTemplates.filled(t.text(), values),
                  v.file());
            });
  }

  /** The agency's own version if it has the letter, else the national one. */
  private static Optional<Version<LetterTemplates>> version(
      RuleBook book, String key, LocalDate day) {
    return book.versions(WorkflowRules.LETTERS).stream()
        .filter(v -> v.period().includes(day) && v.value().letters().containsKey(key))
        .findFirst();
  }
}

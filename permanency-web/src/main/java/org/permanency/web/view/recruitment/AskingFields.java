package org.permanency.web.view.recruitment;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.permanency.recruitment.rule.NewEnquiry;
import org.permanency.recruitment.rule.NewEnquiry.Asking;

/** Reads an enquiry out of the fields of a form. */
final class AskingFields {
  /** Id of the input that a reason is about, by the last part of its code. */
  static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("kind", "kind"),
          Map.entry("source", "source"),
          Map.entry("channel", "channel"),
          Map.entry("received", "received"),
          Map.entry("family-name", "family-name"),
          Map.entry("given-names", "given-names"),
          Map.entry("reach", "telephone"),
          Map.entry("telephone", "telephone"),
          Map.entry("email", "email"),
          Map.entry("postcode", "postcode"),
          Map.entry("message", "message"));

  private AskingFields() {}

  /**
   * The enquiry typed.
   *
   * @param typed what was typed into a field, stripped
   * @param once name of the form; null for none
   */
  static NewEnquiry read(
      UnaryOperator<String> typed, String channel, LocalDate received, @Nullable String once) {
    return new NewEnquiry(
        typed.apply("kind"),
        typed.apply("source"),
        channel,
        received,
        new Asking(
            typed.apply("family-name"),
            typed.apply("given-names"),
            some(typed, "second-family-name"),
            some(typed, "second-given-names"),
            some(typed, "telephone"),
            some(typed, "email"),
            some(typed, "address"),
            some(typed, "postcode")),
        some(typed, "message"),
        once);
  }

  private static @Nullable String some(UnaryOperator<String> typed, String field) {
    var text = typed.apply(field);
    return text.isEmpty() ? null : text;
  }
}

package org.permanency.web.view.recruitment;

import java.util.List;
import java.util.Map;
import org.permanency.recruitment.rule.EnquiryState;
import org.permanency.recruitment.rule.Recruitment;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Enquiries in words. */
final class EnquiryWords {
  /** Page of an enquiry. */
  static final String ENQUIRY = "/recruitment/enquiry.xhtml?id=";

  static final List<Choice> STATES =
      List.of(
          new Choice("RECEIVED", "Received"),
          new Choice("ANSWERED", "Answered"),
          new Choice("MET", "Met"),
          new Choice("REGISTERED", "Registered"),
          new Choice("REFERRED", "Referred on"),
          new Choice("WITHDRAWN", "Withdrawn"),
          new Choice("CLOSED", "Closed"));
  static final List<Choice> CHANNELS =
      List.of(
          new Choice("telephone", "Telephone"),
          new Choice("email", "E-mail"),
          new Choice("person", "In person"),
          new Choice("form", "Form"));
  static final List<Choice> HOW =
      List.of(
          new Choice("telephone", "Telephone"),
          new Choice("email", "E-mail"),
          new Choice("letter", "Letter"),
          new Choice("visit", "Visit"),
          new Choice("meeting", "Meeting"));

  private EnquiryWords() {}

  static String state(EnquiryState state) {
    return Choice.label(STATES, state.name());
  }

  static Tag tag(EnquiryState state) {
    return switch (state) {
      case RECEIVED -> new Tag("Received", Meaning.DUE);
      case ANSWERED, MET -> new Tag(state(state), Meaning.INFO);
      case REGISTERED -> new Tag("Registered", Meaning.DONE);
      case REFERRED, WITHDRAWN, CLOSED -> Tag.plain(state(state));
    };
  }

  /** Kinds that the agency's services allow, by their labels. */
  static List<Choice> kinds(Recruitment rule, java.util.function.Predicate<String> provides) {
    return rule.kinds().entrySet().stream()
        .filter(k -> provides.test(k.getValue().service()))
        .map(k -> new Choice(k.getKey(), k.getValue().label()))
        .toList();
  }

  static List<Choice> choices(Map<String, String> labels) {
    return labels.entrySet().stream().map(e -> new Choice(e.getKey(), e.getValue())).toList();
  }
}

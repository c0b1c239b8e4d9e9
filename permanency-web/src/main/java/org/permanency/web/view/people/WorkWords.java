package org.permanency.web.view.people;

import java.util.List;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;

/** Words for what workers and teams have. */
final class WorkWords {
  /** To whom workers and teams belong. */
  static final List<Choice> ORGANISATIONS =
      List.of(new Choice("council", "Council"), new Choice("provider", "Provider"));

  private WorkWords() {}

  /** From 3 March 2016; 3 March 2016 to 4 May 2017, the last day. */
  static String days(EffectivePeriod period) {
    var first = Texts.day(period.start());
    return period.end() == null
        ? "From " + first
        : first + " to " + Texts.day(period.end().minusDays(1));
  }
}

package org.permanency.web.view.scorecard;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.permanency.performance.Scorecard;

/** One line of a month's scorecard. */
record ScoreRow(YearMonth month, @Nullable String council, Scorecard.Line line) {
  String id() {
    return line.indicator().id();
  }

  String title() {
    var form = Figures.form(line.indicator().variant());
    return line.indicator().wording().title() + (form.isEmpty() ? "" : " (" + form + ")");
  }

  String link() {
    return "/scorecard/indicator.xhtml?id="
        + id()
        + "&variant="
        + line.indicator().variant()
        + "&month="
        + month
        + (council == null ? "" : "&council=" + council);
  }
}

package org.permanency.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.permanency.kernel.Reason;
import org.permanency.returns.rule.ImportKind;
import org.permanency.rules.TenantProfile;
import org.permanency.rules.TenantProfile.Council;

/** Whether an import is asked for in a way that it can be looked at. */
final class RequestCheck {
  /** Collection years that can be meant. */
  static final int FIRST_YEAR = 2001;

  static final int LAST_YEAR = 2099;
  static final int MOST_FILES = 500;

  private RequestCheck() {}

  /** Every reason why not. */
  static List<Reason> check(TenantProfile profile, ImportRequest request) {
    var no = new ArrayList<Reason>();
    if (profile.council(request.council()).isEmpty()) {
      var known = profile.councils().stream().map(Council::code).collect(Collectors.joining(", "));
      no.add(
          Reason.of(
              "returns.import.unknown-council", "council", request.council(), "known", known));
    }
    var year = request.year();
    if (year == null && request.kind() == ImportKind.NATIONAL) {
      no.add(Reason.of("returns.import.year-missing"));
    }
    if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
      no.add(
          new Reason(
              "returns.import.year-range",
              java.util.Map.of(
                  "year", String.valueOf(year),
                  "first", String.valueOf(FIRST_YEAR),
                  "last", String.valueOf(LAST_YEAR))));
    }
    if (request.kind() == ImportKind.NATIONAL && !profile.provides("national-return")) {
      no.add(Reason.of("returns.import.not-provided"));
    }
    if (request.files().isEmpty()) {
      no.add(Reason.of("returns.import.no-files"));
    }
    if (request.files().size() > MOST_FILES) {
      no.add(Reason.of("returns.import.too-many-files", "most", MOST_FILES));
    }
    return no;
  }
}

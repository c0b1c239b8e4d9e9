package org.permanency.web.rest.awards;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.permanency.allowances.rule.AwardEdit;
import org.permanency.allowances.rule.AwardStep;
import org.permanency.allowances.rule.MeansFacts.Unit;
import org.permanency.allowances.rule.MeansTestEdit;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.PathParts;

/** Reads what callers send about awards. */
final class AwardBody {
  private static final List<String> STEPS =
      Arrays.stream(AwardStep.Kind.values())
          .filter(AwardStep.Kind::byHand)
          .map(AwardStep.Kind::code)
          .toList();
  private static final long MOST = 1_000_000;

  private AwardBody() {}

  static AwardEdit edit(Body body) {
    var agreed = body.optionalPence("agreedPence", 0, MOST);
    var addition = body.optionalPence("additionPence", 0, MOST);
    return new AwardEdit(
        body.text("number", 50).strip(),
        new ChildId(id(body.text("childId", 36))),
        new PayeeId(id(body.text("payeeId", 36))),
        body.text("kind", 40),
        body.day("from"),
        body.optionalDay("to"),
        body.optionalDay("orderOn"),
        agreed == null ? null : new Pence(agreed),
        new Pence(addition == null ? 0 : addition),
        body.flag("eldest"),
        body.flag("placedBefore"),
        body.optionalText("exceptionReason", 500),
        body.text("basis", 2000).strip(),
        body.text("decidedBy", 200).strip(),
        body.day("decidedOn"));
  }

  /** An id; one of nobody when it is none, which the rules then refuse by field. */
  private static UUID id(String sent) {
    return PathParts.isId(sent) ? UUID.fromString(sent) : new UUID(0, 0);
  }

  static AwardStep step(Body body) {
    var kind = AwardStep.Kind.of(body.oneOf("kind", STEPS)).orElse(AwardStep.Kind.LETTER);
    return new AwardStep(
        kind, body.day("day"), body.optionalDay("until"), body.text("words", 500).strip());
  }

  /** What an approver says; may be nothing. */
  static String approval(Body body) {
    var words = body.optionalText("words", 500);
    return words == null ? "" : words.strip();
  }

  static MeansTestEdit test(Body body, PayeeId payee) {
    var lines = new HashMap<String, MeansTestEdit.Entry>();
    for (var line : body.list("lines")) {
      var pence = line.optionalPence("pence", 0, 10 * MOST);
      lines.put(
          line.text("line", 40),
          new MeansTestEdit.Entry(
              new Pence(pence == null ? 0 : pence),
              line.text("evidence", 200),
              line.optionalDay("evidenceOn")));
    }
    var household = new HashMap<String, Integer>();
    for (var people : body.list("household")) {
      household.put(people.text("rate", 40), people.number("number", 0, 20));
    }
    var departure = body.optionalPence("departurePence", 0, 10 * MOST);
    return new MeansTestEdit(
        payee,
        body.day("from"),
        body.oneOf("unit", List.of("week", "month")).equals("month") ? Unit.MONTH : Unit.WEEK,
        body.flag("onlyIncomeSupport"),
        lines,
        household,
        new Pence(departure == null ? 0 : departure),
        body.text("reason", 500));
  }
}

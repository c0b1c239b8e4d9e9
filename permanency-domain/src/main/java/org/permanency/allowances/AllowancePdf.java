package org.permanency.allowances;

import static org.permanency.finance.TaggedPdf.escaped;

import java.util.List;
import org.permanency.allowances.rule.AwardDay;
import org.permanency.allowances.rule.FamilyAllowances.Shape;
import org.permanency.allowances.rule.MeansFacts.Unit;
import org.permanency.allowances.rule.MeansSheet.Share;
import org.permanency.allowances.rule.MeansSheet.Step;
import org.permanency.finance.TaggedPdf;
import org.permanency.finance.rule.PayPart;
import org.permanency.finance.rule.PayWords;

/** Worked sheets and letters as tagged PDF; every word put into them is escaped first. */
final class AllowancePdf {
  private static final String SHEET = TaggedPdf.template(AllowancePdf.class, "sheet.xhtml");
  private static final String LETTER = TaggedPdf.template(AllowancePdf.class, "letter.xhtml");

  private static final String DRAFT =
      "<p>Draft: this award is not approved yet. Do not send this letter.</p>";

  private AllowancePdf() {}

  static byte[] sheet(TestView test, String payer) {
    return TaggedPdf.of(sheetHtml(test, payer));
  }

  static byte[] letter(AwardView award, String payer) {
    return TaggedPdf.of(letterHtml(award, payer));
  }

  static String sheetHtml(TestView test, String payer) {
    var payee = test.payee();
    return SHEET
        .replace("{{rows}}", steps(test.sheet().steps()))
        .replace("{{shares}}", shares(test.sheet().shares()))
        .replace("{{unit}}", test.inputs().unit() == Unit.WEEK ? "a week" : "a month")
        .replace("{{from}}", PayWords.day(test.inputs().from()))
        .replace("{{workedOn}}", PayWords.day(test.workedOn()))
        .replace("{{ruleFrom}}", PayWords.day(test.rule().from()))
        .replace("{{source}}", escaped(test.rule().source()))
        .replace("{{payer}}", escaped(payer))
        .replace("{{family}}", escaped(payee == null ? "the family" : payee.name()));
  }

  private static String steps(List<Step> steps) {
    var rows = new StringBuilder();
    for (var step : steps) {
      var amount = step.amount();
      rows.append("<tr><th scope=\"row\">")
          .append(escaped(step.code()))
          .append("</th><td>")
          .append(escaped(step.label()))
          .append("</td><td>")
          .append(escaped(step.how()))
          .append("</td><td class=\"sum\">")
          .append(amount == null ? "" : amount.toString())
          .append("</td></tr>\n");
    }
    return rows.toString();
  }

  private static String shares(List<Share> shares) {
    var rows = new StringBuilder();
    for (var share : shares) {
      rows.append("<tr><th scope=\"row\">").append(escaped(share.name())).append("</th>");
      for (var sum :
          List.of(share.allowance(), share.contribution(), share.childBenefit(), share.award())) {
        rows.append("<td class=\"sum\">").append(sum).append("</td>");
      }
      rows.append("</tr>\n");
    }
    return rows.toString();
  }

  static String letterHtml(AwardView view, String payer) {
    var award = view.row().record().award();
    var to = award.to();
    var review = view.row().reviewOn();
    return LETTER
        .replace("{{rows}}", parts(view.amount()))
        .replace("{{amountWords}}", words(view.amount()))
        .replace("{{draft}}", view.row().record().waits() ? DRAFT : "")
        .replace("{{amountOn}}", PayWords.day(view.amountOn()))
        .replace("{{follows}}", follows(view))
        .replace("{{total}}", view.amount().weekly().toString())
        .replace(
            "{{period}}",
            "from "
                + PayWords.day(award.from())
                + (to == null ? " until further notice" : " to " + PayWords.day(to)))
        .replace(
            "{{review}}", review == null ? "" : "We review it by " + PayWords.day(review) + ".")
        .replace("{{day}}", PayWords.day(view.day()))
        .replace("{{on}}", PayWords.day(award.decidedOn()))
        .replace("{{by}}", escaped(award.decidedBy()))
        .replace("{{basis}}", escaped(award.basis()))
        .replace("{{kind}}", escaped(view.row().kind()))
        .replace("{{child}}", escaped(view.row().childName()))
        .replace("{{number}}", escaped(award.number()))
        .replace("{{payer}}", escaped(payer))
        .replace("{{family}}", escaped(view.row().payeeName()));
  }

  private static String follows(AwardView view) {
    var kind = view.kind();
    return kind != null && kind.amount().is() == Shape.LEVEL
        ? "The amount follows your child's age and the rates of each year."
        : "We write to you when the amount changes.";
  }

  private static String parts(AwardDay amount) {
    var rows = new StringBuilder();
    if (amount instanceof AwardDay.Paid paid) {
      for (PayPart part : paid.parts()) {
        rows.append("<tr><th scope=\"row\">")
            .append(escaped(label(part)))
            .append("</th><td class=\"sum\">")
            .append(part.rate())
            .append("</td></tr>\n");
      }
    }
    if (rows.length() == 0) {
      rows.append(
          "<tr><th scope=\"row\">Nothing is paid at present</th><td class=\"sum\">£0.00</td></tr>");
    }
    return rows.toString();
  }

  private static String label(PayPart part) {
    return part.band().isEmpty()
        ? (part.rate().amount() < 0 ? "Less " : "") + part.level()
        : "Rate for a child aged " + part.band();
  }

  private static String words(AwardDay amount) {
    if (amount instanceof AwardDay.Paid) {
      return "It is paid weekly; parts of a week are paid by sevenths.";
    }
    return amount instanceof AwardDay.Nil
        ? "By your means nothing is to be paid at present."
        : "Nothing can be paid before we know more; we will write to you about it.";
  }
}

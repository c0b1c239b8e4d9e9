package org.permanency.web.view.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.permanency.finance.rule.PaymentOutcome;
import org.permanency.portal.OwnMoneyService;
import org.permanency.web.view.Texts;

/** What the carer's household was paid, with its papers. */
@Named("portalPay")
@RequestScoped
public class OwnPayView extends PortalForm {
  @Inject OwnMoneyService money;

  /**
   * A pay week.
   *
   * @param remittance address of its advice; empty when nothing was sent by bank
   */
  public record Week(String week, String paid, String sum, String statement, String remittance) {}

  @Override
  protected String page() {
    return "/portal/pay.xhtml";
  }

  @Override
  protected String fresh() {
    return "Pay";
  }

  /** Weeks, the latest first. */
  public List<Week> getWeeks() {
    return money.runs(caller.context()).stream()
        .map(
            r ->
                new Week(
                    Texts.day(r.start()) + " to " + Texts.day(r.end()),
                    Texts.day(r.payDate()),
                    r.sum().toString(),
                    shell.url("/portal/file?what=statement&id=" + r.run()),
                    r.outcome() == PaymentOutcome.IN_FILE
                        ? shell.url("/portal/file?what=remittance&id=" + r.run())
                        : ""))
        .toList();
  }

  /** The next day of pay; empty when not known. */
  public String getNext() {
    return money.nextPay(caller.context()).map(Texts::day).orElse("");
  }
}

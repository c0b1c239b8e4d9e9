package org.permanency.web.view.payments;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayRunView.By;
import org.permanency.finance.returned.rule.ReturnedState;
import org.permanency.finance.rule.PayRunState;
import org.permanency.finance.rule.Payment;
import org.permanency.finance.rule.Reconciliation;
import org.permanency.providers.ProviderReturnView;
import org.permanency.providers.ProviderRunView;
import org.permanency.providers.rule.PayableKind;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Rows of the page of a run that pays providers. */
public final class ProviderRunRows {
  private ProviderRunRows() {}

  /** A payment as the table shows it. */
  public record Paid(
      String name, String number, String documents, String amount, Tag outcome, String advice) {}

  /** A document as the table shows it. */
  public record Item(
      String provider,
      String number,
      String url,
      String kind,
      String dated,
      String due,
      String amount) {}

  /** The same money from one side. */
  public record Sum(String what, String amount) {}

  /** A payment that came back. */
  public record Back(
      String id, String words, Tag state, int version, boolean confirmable, boolean withdrawable) {}

  static List<Sum> hands(ProviderRunView run) {
    var hands = new ArrayList<Sum>();
    hand("Made by", run.created(), hands);
    hand("Submitted by", run.submitted(), hands);
    hand("Approved by", run.approved(), hands);
    hand("Cancelled by", run.cancelled(), hands);
    var reason = run.cancelReason();
    if (reason != null) {
      hands.add(new Sum("Why it was cancelled", reason));
    }
    return hands;
  }

  private static void hand(String what, @Nullable By by, List<Sum> hands) {
    if (by != null) {
      hands.add(new Sum(what, by.name()));
    }
  }

  static Paid paid(ProviderRunView.Paid p, ProviderRunView run, String file) {
    var payment = p.payment();
    boolean sent = payment.inFile() && run.state() == PayRunState.APPROVED;
    return new Paid(
        payment.name(),
        payment.code(),
        String.valueOf(payment.lines()),
        payment.pence().toString(),
        outcome(payment),
        sent ? file + "&provider=" + p.provider() : "");
  }

  private static Tag outcome(Payment payment) {
    var account = payment.account();
    return switch (payment.outcome()) {
      case IN_FILE ->
          new Tag("To account ending " + (account == null ? "" : account.ending()), Meaning.DONE);
      case HELD -> new Tag("Left to a later run: no bank details to pay to", Meaning.LATE);
      case ON_HOLD -> new Tag("Left to a later run: on hold", Meaning.DUE);
      case NOTHING, CARRIED -> new Tag("Settled by credit notes", Meaning.PLAIN);
    };
  }

  static Item item(ProviderRunView.Document d, String url) {
    var p = d.payable();
    return new Item(
        d.provider(),
        p.number(),
        url,
        p.kind().words(),
        Texts.day(p.dated()),
        Texts.day(p.due()),
        p.pence().toString());
  }

  /** The page of a document; of a fee that of all fees. */
  static String link(ProviderRunView.Document document) {
    var p = document.payable();
    return p.kind() == PayableKind.FEE
        ? "/providers/fees.xhtml"
        : "/providers/invoice.xhtml?id=" + p.id();
  }

  static List<Sum> sums(Reconciliation r) {
    return List.of(
        new Sum("Invoices, fees and credit notes", r.lines().toString()),
        new Sum("Payments to providers", r.households().toString()),
        new Sum("Total kept with the run", r.run().toString()),
        new Sum("In the bank file", r.file().toString()),
        new Sum("Left to a later run", r.held().toString()));
  }

  static Back back(ProviderReturnView r, Actor actor, boolean editable) {
    return new Back(
        r.id().toString(),
        r.name()
            + ", "
            + r.pence()
            + ", came back on "
            + Texts.day(r.returnedOn())
            + ": "
            + r.reason(),
        ReturnedPaymentsList.state(r.state()),
        r.version(),
        r.state() == ReturnedState.WAITS_FOR_DETAILS
            && actor.may(Permission.BANK_CONFIRM)
            && !r.recordedById().equals(actor.id()),
        r.state().open() && editable);
  }
}

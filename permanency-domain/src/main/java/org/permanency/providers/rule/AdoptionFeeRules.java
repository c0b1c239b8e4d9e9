package org.permanency.providers.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.providers.rule.AdoptionFees.Part;

/** What stands against a fee between adoption agencies and against invoicing a stage of it. */
public final class AdoptionFeeRules {
  private static final int WORDS = 500;
  private static final int NUMBER = 50;
  private static final int MOST_CHILDREN = 10;

  private AdoptionFeeRules() {}

  /**
   * Why a fee cannot be recorded; empty when it can. Codes: {@code providers.fee.child}, {@code
   * theirs}, {@code children}, {@code placed}, {@code order}, {@code agreed}, {@code no-rule},
   * {@code no-rate}.
   *
   * @param rule in force on the day of placement; null when there is none
   * @param kind of the agency whose adopters they are
   */
  public static List<Reason> record(
      AdoptionFee fee, @Nullable AdoptionFees rule, String kind, LocalDate today) {
    var no = new ArrayList<Reason>();
    boolean ours = fee.direction() == Direction.OWED;
    if (ours && fee.child() == null) {
      no.add(Reason.of("providers.fee.child"));
    }
    if (!ours && (fee.theirs().isBlank() || fee.child() != null)) {
      no.add(Reason.of("providers.fee.theirs"));
    }
    if (fee.children() < 1 || fee.children() > MOST_CHILDREN) {
      no.add(Reason.of("providers.fee.children", "most", MOST_CHILDREN));
    }
    if (fee.placedOn().isAfter(today)) {
      no.add(Reason.of("providers.fee.placed"));
    }
    order(fee.placedOn(), fee.orderOn(), today, no);
    var agreed = fee.agreed();
    if (agreed != null && (agreed.amount() < 0 || blank(fee.agreedWhy()))) {
      no.add(Reason.of("providers.fee.agreed", "most", WORDS));
    }
    if (rule == null) {
      no.add(Reason.of("providers.fee.no-rule", "day", fee.placedOn()));
    } else if (agreed == null && rule.whole(kind, fee.children()).isEmpty()) {
      no.add(Reason.of("providers.fee.no-rate", "children", fee.children()));
    }
    return no;
  }

  private static boolean blank(String words) {
    return words.isBlank() || words.length() > WORDS;
  }

  /** Why a day of the order cannot be; {@code providers.fee.order}. */
  public static void order(
      LocalDate placedOn, @Nullable LocalDate orderOn, LocalDate today, List<Reason> no) {
    if (orderOn != null && (orderOn.isBefore(placedOn) || orderOn.isAfter(today))) {
      no.add(Reason.of("providers.fee.order", "placed", placedOn));
    }
  }

  /**
   * An invoice for a stage, theirs or ours.
   *
   * @param why why it differs from the fee; empty when it does not
   */
  public record Invoiced(String stage, String number, LocalDate dated, Pence pence, String why) {}

  /**
   * Why a stage cannot be invoiced so; empty when it can. Codes: {@code providers.fee.stage},
   * {@code not-due}, {@code paid}, {@code number}, {@code amount}, {@code differs}, {@code future}.
   *
   * @param part the stage; null when the fee has none of this key
   * @param taken whether it is invoiced already
   */
  public static List<Reason> invoice(
      Invoiced invoiced, @Nullable Part part, boolean taken, LocalDate today) {
    var no = new ArrayList<Reason>();
    if (part == null) {
      no.add(Reason.of("providers.fee.stage"));
      return no;
    }
    if (part.due() == null || part.due().isAfter(today)) {
      no.add(Reason.of("providers.fee.not-due", "stage", part.label()));
    }
    if (taken) {
      no.add(Reason.of("providers.fee.paid", "stage", part.label()));
    }
    if (invoiced.number().isBlank() || invoiced.number().length() > NUMBER) {
      no.add(Reason.of("providers.fee.number", "most", NUMBER));
    }
    if (invoiced.dated().isAfter(today)) {
      no.add(Reason.of("providers.fee.future"));
    }
    if (invoiced.pence().amount() <= 0 || invoiced.pence().amount() > 100_000_000) {
      no.add(Reason.of("providers.fee.amount"));
    } else if (!invoiced.pence().equals(part.pence()) && blank(invoiced.why())) {
      no.add(
          new Reason(
              "providers.fee.differs",
              Map.of(
                  "fee",
                  part.pence().toString(),
                  "more",
                  invoiced.pence().minus(part.pence()).toString())));
    }
    return no;
  }
}

package org.permanency.providers.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;

/** What stands against an invoice, its lines and the steps it takes. */
public final class InvoiceRules {
  /** Most nights of one line. */
  public static final int NIGHTS = 400;

  private static final int NUMBER = 50;
  private static final int WORDS = 500;
  private static final Pence MOST = new Pence(100_000_000);

  private InvoiceRules() {}

  /**
   * The head of an invoice or a credit note.
   *
   * @param number the provider's own
   * @param credits number of the invoice that a credit note is about; empty on invoices
   */
  public record Head(
      UUID provider, String number, InvoiceKind kind, String credits, LocalDate dated) {}

  /**
   * Why it cannot be entered; empty when it can. Codes: {@code providers.invoice.number}, {@code
   * taken}, {@code future}, {@code credits}.
   *
   * @param taken whether the provider has one of this number already
   * @param credited whether the number to be credited is an approved invoice of the provider
   */
  public static List<Reason> enter(Head head, boolean taken, boolean credited, LocalDate today) {
    var no = new ArrayList<Reason>();
    if (head.number().isBlank() || head.number().length() > NUMBER) {
      no.add(Reason.of("providers.invoice.number", "most", NUMBER));
    } else if (taken) {
      no.add(Reason.of("providers.invoice.taken", "number", head.number()));
    }
    if (head.dated().isAfter(today)) {
      no.add(Reason.of("providers.invoice.future"));
    }
    if (head.kind() == InvoiceKind.CREDIT ? !credited : !head.credits().isEmpty()) {
      no.add(Reason.of("providers.invoice.credits", "number", head.credits()));
    }
    return no;
  }

  /**
   * Why a line cannot be added; empty when it can. Codes: {@code providers.invoice.nights}, {@code
   * amount}, {@code twice}.
   *
   * @param there lines of the invoice
   */
  public static List<Reason> add(Charge charge, Collection<Charge> there) {
    var no = new ArrayList<Reason>();
    if (charge.nights().end() == null || charge.nights().days() > NIGHTS) {
      no.add(Reason.of("providers.invoice.nights", "most", NIGHTS));
    }
    if (charge.pence().amount() <= 0 || charge.pence().compareTo(MOST) > 0) {
      no.add(Reason.of("providers.invoice.amount", "most", MOST));
    }
    if (there.contains(charge)) {
      no.add(Reason.of("providers.invoice.twice"));
    }
    return no;
  }

  /**
   * Why a difference cannot be answered so; empty when it can. Codes: {@code
   * providers.invoice.matches}, {@code paid-twice}, {@code why}.
   */
  public static List<Reason> answer(Match match, Answer answer, String reason) {
    var no = new ArrayList<Reason>();
    if (match.matched()) {
      no.add(Reason.of("providers.invoice.matches"));
    }
    if (answer == Answer.ACCEPTED && match.paidAlready()) {
      no.add(Reason.of("providers.invoice.paid-twice"));
    }
    if (reason.isBlank() || reason.length() > WORDS) {
      no.add(Reason.of("providers.invoice.why", "most", WORDS));
    }
    return no;
  }

  /**
   * What a line pays; null while a difference is not answered.
   *
   * @param answer null while nobody answered
   */
  public static @Nullable Pence pays(Charge charge, Match match, @Nullable Answer answer) {
    if (match.matched()) {
      return charge.pence();
    }
    if (answer == null || answer == Answer.ACCEPTED && match.paidAlready()) {
      return null;
    }
    return switch (answer) {
      case ACCEPTED -> charge.pence();
      case AGREED -> match.agreed();
      case QUERIED -> Pence.ZERO;
    };
  }

  /** Nights that a line pays for. */
  public static List<LocalDate> nights(Charge charge, Match match, @Nullable Answer answer) {
    if (match.matched() || answer == Answer.ACCEPTED) {
      return Matching.days(charge);
    }
    return answer == Answer.AGREED ? match.nights() : List.of();
  }

  /**
   * Why queried lines cannot be taken up again; empty when they can. Codes: {@code
   * providers.invoice.changed}, {@code wrong-state}, {@code taken-up}, {@code none-queried}.
   *
   * @param takenUp whether another document takes them up already
   * @param queried how many there are
   */
  public static List<Reason> takeUp(
      InvoiceState state, boolean sameVersion, boolean takenUp, int queried) {
    var no = new ArrayList<Reason>();
    if (!sameVersion) {
      no.add(Reason.of("providers.invoice.changed"));
    }
    if (state != InvoiceState.APPROVED) {
      no.add(Reason.of("providers.invoice.wrong-state"));
    } else if (takenUp) {
      no.add(Reason.of("providers.invoice.taken-up"));
    } else if (queried == 0) {
      no.add(Reason.of("providers.invoice.none-queried"));
    }
    return no;
  }

  /**
   * Number of the document that takes up queried lines of the one with this number, cut so that it
   * is no longer than a number may be.
   *
   * @param nth from 1, the how many-th of them
   */
  public static String takenUp(String number, int nth) {
    var mark = "/query-" + nth;
    return number.substring(0, Math.min(number.length(), NUMBER - mark.length())) + mark;
  }

  /**
   * What a step stands on.
   *
   * @param open lines whose difference nobody answered
   * @param moved lines that would pay something else than when they were handed over
   * @param lines how many
   * @param hands ids of those who entered it, handed it over or answered for it
   */
  public record StepFacts(
      InvoiceState state,
      int version,
      int expected,
      int open,
      int moved,
      int lines,
      Set<String> hands) {}

  /**
   * Why an invoice may not become {@code next}; empty when it may. Codes: {@code
   * providers.invoice.changed}, {@code wrong-state}, {@code empty}, {@code open}, {@code moved},
   * {@code same-person}.
   */
  public static List<Reason> step(StepFacts facts, InvoiceState next, String actor) {
    var no = new ArrayList<Reason>();
    if (facts.version() != facts.expected()) {
      no.add(Reason.of("providers.invoice.changed"));
    }
    if (!facts.state().mayBecome(next)) {
      no.add(Reason.of("providers.invoice.wrong-state"));
    }
    boolean pays = next == InvoiceState.SUBMITTED || next == InvoiceState.APPROVED;
    if (pays && facts.lines() == 0) {
      no.add(Reason.of("providers.invoice.empty"));
    }
    if (pays && facts.open() > 0) {
      no.add(Reason.of("providers.invoice.open", "lines", facts.open()));
    }
    if (next == InvoiceState.APPROVED && facts.moved() > 0) {
      no.add(Reason.of("providers.invoice.moved", "lines", facts.moved()));
    }
    if (next == InvoiceState.APPROVED && facts.hands().contains(actor)) {
      no.add(Reason.of("providers.invoice.same-person"));
    }
    return no;
  }

  /**
   * Why somebody with these roles may not approve so much; empty when they may. Codes: {@code
   * providers.invoice.no-rule}, {@code no-limit}, {@code limit}.
   *
   * @param rule null when the tenant has none
   * @param roles held; nobody but the service itself has none, and it has no limit
   */
  public static List<Reason> limit(
      @Nullable ProviderInvoices rule, Collection<String> roles, Pence sum) {
    if (rule == null) {
      return List.of(Reason.of("providers.invoice.no-rule"));
    }
    if (roles.isEmpty()) {
      return List.of();
    }
    var limit = rule.limit(roles);
    if (limit.isEmpty()) {
      return List.of(Reason.of("providers.invoice.no-limit"));
    }
    return Math.abs(sum.amount()) <= limit.get().amount()
        ? List.of()
        : List.of(
            new Reason(
                "providers.invoice.limit",
                Map.of("amount", sum.toString(), "limit", limit.get().toString())));
  }
}

package org.permanency.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.permanency.kernel.ListQuery;
import org.permanency.recruitment.EnquiryService;
import org.permanency.recruitment.EnquiryService.Moved;
import org.permanency.recruitment.EnquiryView;
import org.permanency.recruitment.rule.EnquiryState;
import org.permanency.recruitment.rule.NewEnquiry;
import org.permanency.recruitment.rule.NewEnquiry.Asking;
import org.permanency.tenancy.TenantContext;

/** Enters the sample's enquiries of the last months, each some way along. */
@ApplicationScoped
class SampleEnquiries {
  private static final int COUNT = 24;
  private static final int EVERY = 9;
  private static final List<String> KINDS =
      List.of("mainstream", "adoption", "mainstream", "connected", "supported-lodgings");
  private static final List<String> SOURCES =
      List.of("website", "word-of-mouth", "social-media", "carer", "event");
  @Inject EnquiryService enquiries;

  /** Enters what is not there yet. */
  void fill(TenantContext ctx) {
    if (enquiries.rule(ctx).isEmpty() || enquiries.list(ctx, ListQuery.ALL).total() > 0) {
      return;
    }
    var dice = Dice.of(SampleLoader.seed(ctx.tenant().slug()), 4_711);
    for (int i = COUNT - 1; i >= 0; i--) {
      one(ctx, dice, i);
    }
  }

  private void one(TenantContext ctx, Dice dice, int number) {
    var received = ctx.today().minusDays((long) number * EVERY);
    var names = Names.of("WBRI", dice);
    var it =
        new NewEnquiry(
            KINDS.get(number % KINDS.size()),
            SOURCES.get(number % SOURCES.size()),
            number % 2 == 0 ? "form" : "telephone",
            received,
            new Asking(
                names.family(dice),
                names.given(dice),
                null,
                number % 3 == 0 ? names.given(dice) : null,
                "01632 9600" + (10 + number),
                null,
                null,
                null),
            "We would like to hear what it is like.",
            null);
    enquiries.receive(ctx, it).fold(made -> along(ctx, made, number), no -> false);
  }

  /** The older an enquiry, the further it came; some ended on the way. */
  private boolean along(TenantContext ctx, EnquiryView made, int number) {
    var received = made.row().received();
    var it = made;
    if (number > 0) {
      it = moved(ctx, it, EnquiryState.ANSWERED, received.plusDays(number % 4 == 0 ? 3 : 0));
    }
    if (number % 7 == 6) {
      moved(ctx, it, EnquiryState.WITHDRAWN, received.plusDays(5));
    } else if (number > 3) {
      it = moved(ctx, it, EnquiryState.MET, received.plusDays(6 + number % 9));
      if (number % 3 == 0) {
        moved(ctx, it, EnquiryState.REGISTERED, received.plusDays(24 + number % 5));
      }
    }
    return true;
  }

  private EnquiryView moved(
      TenantContext ctx, EnquiryView it, EnquiryState next, LocalDate wanted) {
    var on = wanted.isAfter(ctx.today()) ? ctx.today() : wanted;
    var why = next.wantsReason() ? "They moved to another county." : null;
    return enquiries
        .move(ctx, it.id(), it.version(), new Moved(next, on, why, null))
        .orElseThrow()
        .fold(
            done -> done,
            no -> {
              throw new IllegalStateException("the sample was refused: " + no);
            });
  }
}

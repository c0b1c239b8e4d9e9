package org.permanency.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.finance.RowImport;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.recruitment.rule.EnquiryState;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Enquiries of another system, from a file of theirs. */
class EnquiryFileServiceIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final TenantContext LARK = Workbench.all("larkmere", DAY);
  private static final Workbench BENCH = Workbench.get().provision();
  private static final String HEADINGS = String.join(",", EnquiryFileService.HEADINGS);
  private static final String REGISTERED =
      "OLD-1,adoption,website,telephone,2017-01-09,Ada,Sample,,,01733 000000,,,,,2017-01-09,"
          + "2017-01-20,2017-02-01";
  private static final String MISTAKEN =
      "OLD-2,castle,website,telephone,2017-01-09,Bo,Sample,,,01733 000000,bo at home,,,,"
          + "2017-01-08,,";
  private static final String NO_DAY =
      "OLD-3,adoption,website,telephone,yesterday,Cy,Sample,,,01733 000000,,,,,,,";
  private final EnquiryFileService files = BENCH.bean(EnquiryFileService.class);
  private final EnquiryService enquiries = BENCH.bean(EnquiryService.class);

  @BeforeEach
  void nothing() {
    BENCH.emptied("peterborough").emptied("larkmere");
  }

  private RowImport take(boolean dry, String... rows) {
    var file = HEADINGS + "\n" + String.join("\n", rows) + "\n";
    return files.take(PET, file.getBytes(StandardCharsets.UTF_8), dry);
  }

  @Test
  void givenAGoodRowAmongBadOnes_whenTaken_thenItIsEnteredAndEachOtherSaysEverythingThatIsWrong() {
    var taken = take(false, REGISTERED, MISTAKEN, NO_DAY);

    assertThat(taken.entered()).isEqualTo(1);
    assertThat(taken.faults())
        .extracting(f -> f.line(), f -> f.reasons().stream().map(Reason::code).toList())
        .containsExactly(
            tuple(
                3,
                java.util.List.of(
                    "recruitment.enquiry.kind",
                    "recruitment.enquiry.email",
                    "recruitment.rows.order")),
            tuple(4, java.util.List.of("recruitment.rows.day")));
    assertThat(enquiries.list(PET, ListQuery.ALL).rows())
        .extracting(e -> e.people().name(), EnquiryRow::received, EnquiryRow::state)
        .containsExactly(tuple("Ada Sample", LocalDate.of(2017, 1, 9), EnquiryState.REGISTERED));
    assertThat(enquiries.list(LARK, ListQuery.ALL).rows()).isEmpty();
  }

  @Test
  void givenAFileThatIsSentAgain_whenTaken_thenNothingIsEnteredTwice() {
    assertThat(take(true, REGISTERED).entered()).isEqualTo(1);
    assertThat(enquiries.list(PET, ListQuery.ALL).rows()).isEmpty();
    assertThat(take(false, REGISTERED).entered()).isEqualTo(1);

    assertThat(take(false, REGISTERED)).isEqualTo(new RowImport(0, java.util.List.of()));
    assertThat(enquiries.list(PET, ListQuery.ALL).total()).isEqualTo(1);
  }

  @Test
  void givenNoPermissionToTakeEnquiries_whenAFileIsSent_thenItIsRefused() {
    var clerk = Workbench.as("peterborough", "clerk", DAY, Permission.IMPORT_RUN);

    assertThatThrownBy(() -> files.take(clerk, HEADINGS.getBytes(StandardCharsets.UTF_8), true))
        .isInstanceOf(NotPermitted.class);
  }
}

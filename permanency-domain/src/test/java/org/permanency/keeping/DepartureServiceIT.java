package org.permanency.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.permanency.fostering.HouseholdService;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.keeping.rule.DepartureKind;
import org.permanency.keeping.rule.DepartureState;
import org.permanency.keeping.rule.NewDeparture;
import org.permanency.kernel.ListQuery;

class DepartureServiceIT extends KeepingFixture {
  private final DepartureService departures = BENCH.bean(DepartureService.class);
  private final HouseholdService households = BENCH.bean(HouseholdService.class);

  private CareView<DepartureRow> resigned(LocalDate on) {
    return granted(
        departures.open(
            PET, new NewDeparture(home, DepartureKind.RESIGNATION, on, null, "We move", null)));
  }

  private LocalDate lastDay(UUID household) {
    var approval =
        households
            .find(PET, new HouseholdId(household))
            .orElseThrow()
            .facts()
            .household()
            .approval();
    return approval.end().minusDays(1);
  }

  @Test
  void givenWrittenNotice_whenItsDaysAreOver_thenTheApprovalEndsByItself() {
    var child = people.child(PET, "PET", "1001", "Sample", "Ada", LocalDate.of(2010, 5, 1));
    homes.stay(PET, child, home, LocalDate.of(2016, 1, 1), null);
    var it = resigned(LocalDate.of(2017, 1, 30));

    assertThat(it.row().effective()).isEqualTo(LocalDate.of(2017, 2, 27));
    assertThat(it.row().children()).as("placements still there").isEqualTo(1);
    assertThat(
            codes(
                departures
                    .done(PET, it.row().id(), it.row().version(), LocalDate.of(2017, 2, 26))
                    .orElseThrow()))
        .containsExactly("keeping.departure.early");
    assertThat(departures.finish(on(LocalDate.of(2017, 2, 27)))).isZero();

    assertThat(departures.finish(PET)).isEqualTo(1);

    assertThat(lastDay(home)).isEqualTo(LocalDate.of(2017, 2, 27));
    assertThat(departures.find(PET, it.row().id()).orElseThrow().row().state())
        .isEqualTo(DepartureState.DONE);
  }

  @Test
  void givenNoticeTakenBackInTime_whenItsDaysAreOver_thenTheApprovalGoesOn() {
    var it = resigned(LocalDate.of(2017, 2, 20));

    granted(departures.withdraw(PET, it.row().id(), it.row().version(), "They stay").orElseThrow());

    assertThat(departures.finish(on(LocalDate.of(2017, 4, 1)))).isZero();
    assertThat(
            codes(
                departures.open(
                    PET,
                    new NewDeparture(home, DepartureKind.TRANSFER_OUT, DAY, null, null, null))))
        .containsExactly("keeping.departure.service");
  }

  @Test
  void givenATransferOutBeforeChristmas_whenRecordsWent_thenItsClockEndsAndTheApprovalMayEnd() {
    var it =
        granted(
            departures.open(
                PET,
                new NewDeparture(
                    home,
                    DepartureKind.TRANSFER_OUT,
                    LocalDate.of(2016, 12, 19),
                    "Other Fostering",
                    null,
                    null)));
    // 26, 27 December and 2 January are bank holidays: 15 working days end on 12 January.
    assertThat(it.row().effective()).isEqualTo(LocalDate.of(2017, 1, 12));
    var id = it.row().id();
    assertThat(codes(departures.done(PET, id, it.row().version(), DAY).orElseThrow()))
        .containsExactly("keeping.departure.records");

    it =
        granted(
            departures.sent(PET, id, it.row().version(), LocalDate.of(2017, 1, 9)).orElseThrow());
    granted(departures.done(PET, id, it.row().version(), DAY).orElseThrow());

    assertThat(lastDay(home)).isEqualTo(DAY);
  }

  @Test
  void givenAContractThatBegins_whenAllCarersTransfer_thenEachHasItsClockOnce() {
    homes.home(PET, "H2", LocalDate.of(2016, 5, 1), 1, 10);

    assertThat(granted(departures.all(PET, LocalDate.of(2016, 9, 30), "The council"))).isEqualTo(2);
    assertThat(granted(departures.all(PET, LocalDate.of(2016, 9, 30), "The council"))).isZero();

    assertThat(departures.list(PET, ListQuery.ALL).rows())
        .extracting(DepartureRow::effective)
        .containsOnly(LocalDate.of(2017, 3, 30));
    assertThat(departures.list(LARK, ListQuery.ALL).total()).isZero();
  }
}

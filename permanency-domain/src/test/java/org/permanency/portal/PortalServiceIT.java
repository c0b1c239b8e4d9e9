package org.permanency.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.finance.claims.ClaimService;
import org.permanency.finance.claims.ClaimView;
import org.permanency.finance.claims.rule.ClaimState;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.ChildId;
import org.permanency.portal.KeepsakeService.NewKeepsake;
import org.permanency.portal.OwnMoneyService.Asked;
import org.permanency.portal.rule.Details;
import org.permanency.portal.rule.NewEntry;
import org.permanency.record.DocumentCommand.Upload;
import org.permanency.record.RecordingService;
import org.permanency.record.rule.Typed;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.People;
import org.permanency.testing.Statements;
import org.permanency.testing.Workbench;
import org.permanency.training.SessionService;
import org.permanency.training.rule.BookingState;
import org.permanency.training.rule.NewSession;
import org.permanency.workflow.TaskRecord;
import org.permanency.workflow.TaskService;
import org.permanency.workflow.rule.TaskState;

class PortalServiceIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final LocalDate MOVED = LocalDate.of(2017, 2, 20);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final TenantContext LARK = Workbench.all("larkmere", DAY);
  private static final Workbench BENCH = Workbench.get().provision();
  private static final TenantContext ASH = carer("ash", DAY);
  private static final TenantContext BIRCH = carer("birch", DAY);
  private final PortalFixture fixture = BENCH.bean(PortalFixture.class);
  private final DiaryService diary = BENCH.bean(DiaryService.class);
  private final DiaryReadingService reading = BENCH.bean(DiaryReadingService.class);
  private final OwnMoneyService money = BENCH.bean(OwnMoneyService.class);
  private final KeepsakeService keepsakes = BENCH.bean(KeepsakeService.class);
  private UUID ashes = new UUID(0, 0);
  private UUID birches = new UUID(0, 0);
  private ChildId stays = new ChildId(new UUID(0, 0));
  private ChildId moved = new ChildId(new UUID(0, 0));
  private UUID worker = new UUID(0, 0);

  private static TenantContext carer(String user, LocalDate day) {
    return Workbench.as("peterborough", user, day, Permission.CARER_SELF);
  }

  /** One child stays with the Ashes; the other moved from them to the Birches on 20 February. */
  @BeforeEach
  void twoHouseholds() {
    BENCH.emptied("peterborough").emptied("larkmere");
    var people = BENCH.bean(People.class);
    stays = people.child(PET, "PET", "1001", "Sample", "Ada", LocalDate.of(2008, 1, 1));
    moved = people.child(PET, "PET", "1002", "Sample", "Bo", LocalDate.of(2009, 1, 1));
    worker = people.worker(PET, "W1", "Hill", "Social worker", LocalDate.of(2010, 1, 1), null);
    people.allocate(PET, stays, worker, LocalDate.of(2016, 1, 1), null);
    ashes = fixture.household(PET, "ASH");
    birches = fixture.household(PET, "BIRCH");
    fixture.stay(PET, stays, ashes, LocalDate.of(2016, 1, 1), null);
    fixture.stay(PET, moved, ashes, LocalDate.of(2016, 1, 1), MOVED);
    fixture.stay(PET, moved, birches, MOVED, null);
    var links = BENCH.bean(CarerLinkService.class);
    granted(links.link(PET, ashes, "ash", "ash@example.org").orElseThrow());
    granted(links.link(PET, birches, "birch", null).orElseThrow());
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  private static List<String> codes(Decision<?> decision) {
    return decision.fold(ok -> List.of(), no -> no.stream().map(Reason::code).toList());
  }

  private static NewEntry log(ChildId child, LocalDate on, String once) {
    var words = Map.of("fact", "Up at seven, porridge.", "voice", "I like porridge.");
    return new NewEntry(child.value(), "daily-log", Typed.on(on, "", "", words), once);
  }

  private static NewEntry intervention(ChildId child, LocalDate on) {
    var words =
        Map.of(
            "before", "He ran for the road.",
            "fact", "Held his arm for ten seconds.",
            "injury", "None",
            "told", "The duty line at four",
            "voice", "I was cross.");
    return new NewEntry(
        child.value(), "physical-intervention", Typed.on(on, "", "", words), "form-0000000000009");
  }

  @Test
  void givenALog_whenSentTwice_thenItStandsOnTheChildsRecordOnceWithFactsApartFromTheVoice() {
    var first = granted(diary.write(ASH, log(stays, DAY.minusDays(1), "form-0000000000001")));
    var second = granted(diary.write(ASH, log(stays, DAY.minusDays(1), "form-0000000000001")));

    assertThat(second).isEqualTo(first);
    assertThat(diary.list(ASH, ListQuery.ALL).rows())
        .extracting(DiaryEntry::childName, DiaryEntry::label, DiaryEntry::on)
        .containsExactly(tuple("Ada Sample", "Daily log", DAY.minusDays(1)));
    var recording =
        granted(
            BENCH.bean(RecordingService.class).find(PET, first.recording(), null).orElseThrow());
    assertThat(recording.author()).isEqualTo("ash");
    assertThat(recording.parts())
        .extracting(p -> p.label(), p -> p.text())
        .containsExactly(
            tuple("What happened today", "Up at seven, porridge."),
            tuple("In the child's own words", "I like porridge."));
  }

  @Test
  void givenAChildWhoMoved_whenWrittenAbout_thenEachHouseholdMayForItsOwnNightsOnly() {
    var last = MOVED.minusDays(1);

    assertThat(codes(diary.write(ASH, log(moved, last, "form-0000000000002")))).isEmpty();
    assertThat(codes(diary.write(ASH, log(moved, MOVED, "form-0000000000003"))))
        .containsExactly("portal.diary.child");
    assertThat(codes(diary.write(BIRCH, log(moved, last, "form-0000000000004"))))
        .containsExactly("portal.diary.child");
    assertThat(codes(diary.write(BIRCH, log(moved, MOVED, "form-0000000000005")))).isEmpty();
    assertThat(codes(diary.write(BIRCH, log(stays, DAY, "form-0000000000006"))))
        .containsExactly("portal.diary.child");
    assertThat(diary.list(ASH, ListQuery.ALL).rows())
        .extracting(DiaryEntry::on)
        .containsExactly(last);
    assertThat(diary.list(BIRCH, ListQuery.ALL).rows())
        .extracting(DiaryEntry::on)
        .containsExactly(MOVED);
  }

  @Test
  void givenAnInterventionBeforeEaster_whenWritten_thenTheCouncilIsToldOnTheFirstWorkingDayAfter() {
    // Maundy Thursday 2017: Good Friday and Easter Monday are bank holidays.
    var thursday = LocalDate.of(2017, 4, 13);
    var then = carer("ash", thursday);
    var entry = granted(diary.write(then, intervention(stays, thursday)));

    var staff = Workbench.all("peterborough", LocalDate.of(2017, 4, 18));
    var clock = granted(reading.find(staff, entry.id()).orElseThrow()).tasks().get(0);

    assertThat(clock.clock()).isEqualTo("intervention-notice");
    assertThat(clock.due().day()).isEqualTo(LocalDate.of(2017, 4, 18));
    assertThat(clock.hands().workerName()).isEqualTo("Hill");
    assertThat(codes(reading.told(staff, entry.id(), thursday.minusDays(1)).orElseThrow()))
        .containsExactly("portal.diary.told");
    assertThat(granted(reading.told(staff, entry.id(), staff.today()).orElseThrow()).tasks())
        .extracting(TaskRecord::state)
        .containsExactly(TaskState.DONE);
    assertThat(codes(reading.told(staff, entry.id(), staff.today()).orElseThrow()))
        .containsExactly("portal.diary.no-clock");
  }

  @Test
  void givenWhatCannotBe_whenWritten_thenEveryReasonIsGiven() {
    var typed = Typed.on(DAY.plusDays(1), "25:00", "", Map.of());
    var wrong = new NewEntry(stays.value(), "daily-log", typed, "short");

    assertThat(codes(diary.write(ASH, wrong)))
        .containsExactly(
            "portal.diary.once",
            "record.recording.time",
            "record.recording.future",
            "record.recording.field");
    assertThat(codes(diary.write(carer("nobody", DAY), wrong)))
        .containsExactly("portal.diary.none");
  }

  @Test
  void givenTheOthersIds_whenACarerAsksForThem_thenThereIsNothing() {
    var entry = granted(diary.write(ASH, log(stays, DAY, "form-0000000000001")));
    var claim = granted(money.claim(ASH, mileage(stays)));
    var kept = granted(keepsakes.keep(ASH, memory(stays, "form-0000000000007")));

    assertThat(diary.find(ASH, entry.id())).isPresent();
    assertThat(diary.find(BIRCH, entry.id())).isEmpty();
    assertThat(
            diary
                .list(
                    BIRCH, new ListQuery(Map.of("household", ashes.toString()), null, false, 0, 9))
                .rows())
        .isEmpty();
    assertThat(money.claims(BIRCH)).isEmpty();
    assertThat(money.find(BIRCH, claim.id())).isEmpty();
    assertThat(money.submit(BIRCH, claim.id())).isEmpty();
    assertThat(money.attach(BIRCH, claim.id(), "a.pdf", new byte[] {1})).isEmpty();
    assertThat(money.receipt(BIRCH, claim.id(), UUID.randomUUID())).isEmpty();
    assertThat(money.statement(BIRCH, UUID.randomUUID())).isEmpty();
    assertThat(money.remittance(BIRCH, UUID.randomUUID())).isEmpty();
    assertThat(codes(money.claim(BIRCH, mileage(stays)))).containsExactly("portal.claim.child");
    assertThat(keepsakes.mine(BIRCH)).isEmpty();
    assertThat(keepsakes.piece(BIRCH, kept, 0)).isEmpty();
    assertThat(codes(keepsakes.keep(BIRCH, memory(stays, "form-0000000000008"))))
        .containsExactly("portal.diary.child");
  }

  @Test
  void givenTheStaffsServices_whenACarerAsks_thenItIsNotPermitted() {
    assertThatThrownBy(() -> reading.list(ASH, ListQuery.ALL)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> BENCH.bean(ClaimService.class).list(ASH))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> BENCH.bean(RecordingService.class).list(ASH, ListQuery.ALL))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> BENCH.bean(TaskService.class).list(ASH, ListQuery.ALL))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> BENCH.bean(DetailService.class).of(ASH, ashes))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> keepsakes.of(ASH, stays.value())).isInstanceOf(NotPermitted.class);
  }

  @Test
  void givenARestrictedChild_whenTheirCarersWrite_thenTheyMayAndOtherStaffSeeNoName() {
    fixture.restrict(PET, stays);
    var entry = granted(diary.write(ASH, log(stays, DAY, "form-0000000000001")));

    assertThat(entry.childName()).isEqualTo("Ada Sample");
    assertThat(reading.list(PET, ListQuery.ALL).rows())
        .extracting(DiaryEntry::childName, DiaryEntry::child)
        .doesNotContain(tuple("Ada Sample", stays.value()))
        .hasSize(1);
    assertThat(codes(reading.find(PET, entry.id()).orElseThrow()))
        .containsExactly("people.child.restricted");
    assertThat(reading.read(PET, List.of(entry.id()))).isZero();
  }

  @Test
  void givenEntries_whenStaffMarkThemAsRead_thenTheCarerSeesWho() {
    var entry = granted(diary.write(ASH, log(stays, DAY, "form-0000000000001")));

    assertThat(reading.read(PET, List.of(entry.id(), UUID.randomUUID()))).isEqualTo(1);
    assertThat(reading.read(PET, List.of(entry.id()))).isZero();
    assertThat(diary.find(ASH, entry.id()).orElseThrow().readBy()).isEqualTo("A. Tester");
  }

  private static Asked mileage(ChildId child) {
    return new Asked(child.value(), "mileage", DAY.minusDays(1), 20, null, "To the dentist");
  }

  private static long statements(Runnable work) {
    var count = Statements.counted();
    work.run();
    return count.soFar();
  }

  private void wrote(TenantContext carer, ChildId child, LocalDate on, int number) {
    granted(diary.write(carer, log(child, on, "form-000000000010" + number)));
    granted(
        keepsakes.keep(
            carer,
            new NewKeepsake(
                child.value(), on, "A day", "By the sea", null, "keep-000000000010" + number)));
    granted(
        money.claim(carer, new Asked(child.value(), "mileage", on, 10 + number, null, "School")));
  }

  @Test
  void givenMoreEntriesClaimsAndKeepsakesOfMoreChildren_whenListed_thenTheStatementsAreTheSame() {
    Runnable lists =
        () -> {
          diary.list(ASH, ListQuery.ALL);
          keepsakes.mine(ASH);
          money.claims(ASH);
        };
    wrote(ASH, stays, DAY.minusDays(1), 1);
    lists.run();
    long few = statements(lists);
    for (int i = 2; i < 6; i++) {
      wrote(ASH, i % 2 == 0 ? moved : stays, MOVED.minusDays(i), i);
    }

    assertThat(statements(lists)).isEqualTo(few).isPositive();
    assertThat(diary.list(ASH, ListQuery.ALL).rows())
        .extracting(DiaryEntry::childName)
        .containsExactly("Ada Sample", "Bo Sample", "Ada Sample", "Bo Sample", "Ada Sample");
    assertThat(keepsakes.mine(ASH))
        .extracting(k -> k.childName())
        .containsExactly("Ada Sample", "Bo Sample", "Ada Sample", "Bo Sample", "Ada Sample");
    assertThat(money.claims(ASH)).hasSize(5);
  }

  @Test
  void givenEntriesTicked_whenRead_thenTheStatementsDoNotGrowWithTheirChildren() {
    wrote(ASH, stays, DAY.minusDays(1), 1);
    wrote(ASH, moved, MOVED.minusDays(1), 2);
    var ids = diary.list(ASH, ListQuery.ALL).rows().stream().map(DiaryEntry::id).toList();

    assertThat(reading.read(PET, ids)).isEqualTo(2);
    assertThat(reading.read(PET, ids)).isZero();
  }

  @Test
  void givenAClaim_whenACarerSubmitsIt_thenItWaitsForSomebodyElse() {
    var claim = granted(money.claim(ASH, mileage(stays)));

    assertThat(granted(money.submit(ASH, claim.id()).orElseThrow()))
        .extracting(ClaimView::state, ClaimView::pence)
        .containsExactly(ClaimState.SUBMITTED, 900L);
    var self =
        Workbench.as(
            "peterborough",
            "ash",
            DAY,
            Permission.PAY_APPROVE,
            Permission.PAY_READ,
            Permission.CHILD_READ,
            Permission.CARER_READ);
    assertThat(codes(BENCH.bean(ClaimService.class).approve(self, claim.id(), 2).orElseThrow()))
        .contains("finance.claim.same-person");
  }

  private static NewKeepsake memory(ChildId child, String once) {
    return new NewKeepsake(child.value(), DAY, "First day of school", "She waved.", null, once);
  }

  @Test
  void givenAKeepsake_whenTheChildMoves_thenTheNextCarersSeeItOnceItIsPassedOn() {
    var on = MOVED.minusDays(1);
    var it =
        new NewKeepsake(
            moved.value(), on, "The den", "We built a den.", null, "form-0000000000010");
    var kept = granted(keepsakes.keep(ASH, it));
    assertThat(granted(keepsakes.keep(ASH, it))).isEqualTo(kept);
    assertThat(keepsakes.mine(BIRCH)).isEmpty();

    assertThat(keepsakes.pass(PET, moved.value())).contains(1);

    assertThat(keepsakes.mine(BIRCH)).extracting(k -> k.title()).containsExactly("The den");
    assertThat(keepsakes.mine(ASH)).extracting(k -> k.title()).containsExactly("The den");
    assertThat(keepsakes.of(PET, moved.value()).orElseThrow()).hasSize(1);
  }

  @Test
  void givenAFileThatIsNoPicture_whenKept_thenItIsRefused() {
    var upload = new Upload("a.jpg", new byte[] {1, 2, 3});
    var it = new NewKeepsake(stays.value(), DAY, " ", null, upload, "form-0000000000011");
    var named = new NewKeepsake(stays.value(), DAY, "x", null, upload, "form-0000000000012");

    assertThat(codes(keepsakes.keep(ASH, it))).containsExactly("portal.keepsake.title");
    assertThat(codes(keepsakes.keep(ASH, named))).containsExactly("portal.keepsake.picture");
  }

  @Test
  void givenDetailsAskedFor_whenStaffConfirmThem_thenTheyAreOnRecord() {
    var details = BENCH.bean(DetailService.class);
    granted(details.ask(ASH, new Details("01733 000000", null, null)));
    var asked = granted(details.ask(ASH, new Details("01733 000001", "a@example.org", null)));
    assertThat(asked.now()).isEqualTo(Details.NONE);

    var change = java.util.Objects.requireNonNull(asked.asked());
    var done = granted(details.decide(PET, ashes, change.id(), 1, null).orElseThrow());

    assertThat(done.now()).isEqualTo(new Details("01733 000001", "a@example.org", null));
    assertThat(done.changes())
        .extracting(DetailService.Change::state)
        .containsExactly(DetailService.State.CONFIRMED, DetailService.State.OVERTAKEN);
    assertThat(codes(details.decide(PET, ashes, change.id(), 1, null).orElseThrow()))
        .containsExactly("portal.details.changed");
    assertThat(codes(details.ask(ASH, new Details("x", "y", null))))
        .containsExactly("portal.details.telephone", "portal.details.email");
  }

  @Test
  void givenASession_whenACarerBooksIt_thenTheirHouseholdIsOnItAndNobodyElsesBookingIsTheirs() {
    var sessions = BENCH.bean(SessionService.class);
    var carers = BENCH.bean(CarerService.class);
    var as =
        new NewSession(
            "first-aid", DAY.plusDays(7), 1, LocalTime.of(9, 0), LocalTime.NOON, "Hall", 1, null);
    var session = granted(sessions.plan(PET, as));

    assertThat(granted(carers.book(ASH, session.id(), 1, null).orElseThrow()))
        .isEqualTo(BookingState.BOOKED);
    assertThat(granted(carers.book(BIRCH, session.id(), 1, null).orElseThrow()))
        .isEqualTo(BookingState.WAITING);
    var mine = carers.learning(ASH).orElseThrow().whole().bookings().get(0);
    assertThat(carers.unbook(BIRCH, mine.id())).isEmpty();
    assertThat(carers.unbook(ASH, mine.id())).isPresent();
    assertThat(carers.learning(BIRCH).orElseThrow().whole().bookings())
        .extracting(b -> b.state())
        .containsExactly(BookingState.BOOKED);
  }

  @Test
  void givenAnotherAgency_whenItAsks_thenThereIsNothing() {
    var entry = granted(diary.write(ASH, log(stays, DAY, "form-0000000000001")));
    var elsewhere = Workbench.as("larkmere", "ash", DAY, Permission.CARER_SELF);

    assertThat(reading.find(LARK, entry.id())).isEmpty();
    assertThat(reading.list(LARK, ListQuery.ALL).rows()).isEmpty();
    assertThat(reading.read(LARK, List.of(entry.id()))).isZero();
    assertThat(diary.find(elsewhere, entry.id())).isEmpty();
    assertThat(BENCH.bean(CarerService.class).mine(elsewhere)).isEmpty();
    assertThat(BENCH.bean(CarerLinkService.class).of(LARK, ashes)).isEmpty();
    assertThat(BENCH.bean(DetailService.class).of(LARK, ashes)).isEmpty();
    assertThat(keepsakes.of(LARK, stays.value())).isEmpty();
  }
}

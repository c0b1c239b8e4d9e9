package org.permanency.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.recruitment.EnquiryService;
import org.permanency.recruitment.rule.NewEnquiry;
import org.permanency.recruitment.rule.NewEnquiry.Asking;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;
import org.permanency.training.rule.BookingState;
import org.permanency.training.rule.NewBooking;
import org.permanency.training.rule.NewSession;
import org.permanency.training.rule.SessionState;
import org.permanency.training.rule.Standing;
import org.permanency.workflow.Letter;
import org.permanency.workflow.MailService;

class SessionServiceIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final LocalDate HELD = LocalDate.of(2017, 2, 11);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final TenantContext LARK = Workbench.all("larkmere", DAY);
  private static final Workbench BENCH = Workbench.get().provision();
  private final SessionService sessions = BENCH.bean(SessionService.class);
  private final BookingService bookings = BENCH.bean(BookingService.class);

  @BeforeEach
  void nothing() {
    BENCH.emptied("peterborough").emptied("larkmere");
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

  private static NewSession of(String course, LocalDate on, int seats) {
    return new NewSession(
        course, on, 1, LocalTime.of(10, 0), LocalTime.of(15, 30), "Town Hall", seats, "A. Trainer");
  }

  private SessionView planned(String course, LocalDate on, int seats) {
    return granted(sessions.plan(PET, of(course, on, seats)));
  }

  private static Subject applicant(String name) {
    var asking = new Asking(name, "Ada", null, null, "01632 960001", null, null, null);
    var it = new NewEnquiry("mainstream", "website", "form", HELD, asking, null, null);
    var made = granted(BENCH.bean(EnquiryService.class).receive(PET, it));
    return new Subject(SubjectKind.APPLICANT, made.id());
  }

  private SessionView booked(SessionView on, Subject subject, int persons, @Nullable String mail) {
    var it = new NewBooking(subject, persons, null, mail);
    return granted(bookings.book(PET, on.id(), it).orElseThrow());
  }

  private static UUID booking(SessionView on, Subject subject) {
    return on.bookings().stream()
        .filter(b -> b.subject().subject().equals(subject))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void givenASessionThatIsFull_whenSomebodyIsBooked_thenTheyWaitAndGetTheSeatsThatAreGivenBack() {
    var ash = applicant("Ash");
    var birch = applicant("Birch");
    var cedar = applicant("Cedar");
    var it = planned("first-aid", DAY.plusDays(9), 3);
    it = booked(it, ash, 2, "ash@example.org");
    it = booked(it, birch, 2, "birch@example.org");
    it = booked(it, cedar, 1, null);

    // There is one seat for Cedar, but Birch asked first.
    assertThat(it.bookings())
        .extracting(b -> b.subject().name(), SessionView.Booking::state)
        .containsExactly(
            tuple("Ada Ash", BookingState.BOOKED),
            tuple("Ada Birch", BookingState.WAITING),
            tuple("Ada Cedar", BookingState.WAITING));
    it = granted(bookings.withdraw(PET, booking(it, ash), "They are on holiday").orElseThrow());

    assertThat(it.bookings())
        .extracting(SessionView.Booking::state)
        .containsExactly(BookingState.CANCELLED, BookingState.BOOKED, BookingState.BOOKED);
    assertThat(it.row().free()).isZero();
    assertThat(BENCH.bean(MailService.class).waiting(PET, 9))
        .extracting(Letter::address, Letter::subject)
        .containsExactlyInAnyOrder(
            tuple("ash@example.org", "Your training"),
            tuple("birch@example.org", "Your training, waiting list"),
            tuple("birch@example.org", "Your training"));
  }

  @Test
  void givenALetter_whenWritten_thenItSaysWhatWhenAndWhereAndNamesNobody() {
    booked(planned("safeguarding", HELD.plusDays(30), 5), applicant("Ash"), 1, "a@example.org");

    assertThat(BENCH.bean(MailService.class).waiting(PET, 9).get(0).body())
        .isEqualTo(
            """
            Your seat is booked.

            Safeguarding, all topics
            Monday 13 March 2017, 10:00 to 15:30
            Town Hall

            If you cannot come, please tell us, so that somebody else can.""");
  }

  @Test
  void givenASessionThatWasHeld_whenAttendanceIsNoted_thenTheBookSaysWhatEachOneTook() {
    var ash = applicant("Ash");
    var birch = applicant("Birch");
    var it = booked(booked(planned("preparation", HELD, 9), ash, 2, null), birch, 1, null);
    var came = Map.of(booking(it, ash), true, booking(it, birch), false);

    it = granted(sessions.attendance(PET, it.id(), it.version(), came).orElseThrow());

    assertThat(it.row().state()).isEqualTo(SessionState.HELD);
    var all = BENCH.bean(TrainingAsked.class).of(PET, List.of(ash, birch));
    assertThat(all.get(ash).attended())
        .containsExactly(
            new Trained.Attended(
                it.id(),
                "preparation",
                "Preparation course for foster carers",
                java.util.Set.of("preparation", "child-development", "safe-care"),
                HELD,
                2,
                null,
                null));
    assertThat(all.get(ash).open()).isEmpty();
    assertThat(all.get(birch).open())
        .extracting(Standing::topic)
        .containsExactly("safe-care", "child-development");
  }

  @Test
  void givenAnApplicantWhoBecameAHousehold_whenAsked_thenTheirTrainingWentWithThem() {
    var ash = applicant("Ash");
    var it = booked(planned("first-aid", HELD, 9), ash, 1, null);
    granted(sessions.attendance(PET, it.id(), 1, Map.of(booking(it, ash), true)).orElseThrow());
    var household = new Subject(SubjectKind.HOUSEHOLD, UUID.randomUUID());

    BENCH.bean(TrainingAsked.class).follow(PET, ash, household);

    var trained = BENCH.bean(TrainingAsked.class).of(PET, List.of(household)).get(household);
    assertThat(trained.took("first-aid")).isTrue();
    assertThat(trained.standings())
        .filteredOn(s -> s.how() == Standing.How.HELD)
        .extracting(Standing::topic, Standing::until)
        .containsExactly(tuple("first-aid", LocalDate.of(2020, 2, 11)));
  }

  @Test
  void givenWhatCannotBe_whenPlannedOrBooked_thenEveryReasonIsGiven() {
    var wrong =
        new NewSession(
            "gardening", DAY, 11, LocalTime.NOON, LocalTime.of(9, 0), " ", 0, "x".repeat(201));
    var ash = applicant("Ash");
    var it = planned("recording", DAY.plusDays(1), 2);
    var nobody = new Subject(SubjectKind.APPLICANT, UUID.randomUUID());

    assertThat(codes(sessions.plan(PET, wrong)))
        .containsExactly(
            "training.session.course",
            "training.session.days",
            "training.session.time",
            "training.session.place",
            "training.session.seats",
            "training.session.trainer");
    assertThat(codes(bookings.book(PET, it.id(), new NewBooking(nobody, 0, null, "x")).get()))
        .containsExactly(
            "training.booking.subject", "training.booking.persons", "training.booking.email");
    assertThat(codes(bookings.book(PET, it.id(), new NewBooking(ash, 3, null, null)).get()))
        .containsExactly("training.booking.kind", "training.booking.seats");
    assertThat(codes(sessions.attendance(PET, it.id(), 7, Map.of()).get()))
        .containsExactly(
            "training.session.changed", "training.session.early", "training.session.nobody");
  }

  @Test
  void givenASessionCancelled_whenLookedAt_thenEverybodyWasToldAndNobodyIsBookedAnyMore() {
    var ash = applicant("Ash");
    var it = booked(planned("first-aid", DAY.plusDays(9), 3), ash, 1, "ash@example.org");

    it = granted(sessions.cancel(PET, it.id(), it.version(), "The trainer is ill").orElseThrow());

    assertThat(it.bookings())
        .extracting(SessionView.Booking::state)
        .containsExactly(BookingState.CANCELLED);
    assertThat(BENCH.bean(MailService.class).waiting(PET, 9))
        .extracting(Letter::subject)
        .contains("Your training will not be held");
    assertThat(codes(bookings.book(PET, it.id(), new NewBooking(ash, 1, null, null)).get()))
        .containsExactly("training.booking.session");
  }

  @Test
  void givenMoreSeats_whenTheSessionIsChanged_thenWhoWaitsGetsThem() {
    var ash = applicant("Ash");
    var birch = applicant("Birch");
    var it = planned("first-aid", DAY.plusDays(9), 1);
    it = booked(booked(it, ash, 1, null), birch, 1, null);

    var more = of("first-aid", DAY.plusDays(9), 2);
    it = granted(sessions.change(PET, it.id(), it.version(), more).orElseThrow());

    assertThat(it.bookings())
        .extracting(SessionView.Booking::state)
        .containsOnly(BookingState.BOOKED);
    var fewer = of("first-aid", DAY.plusDays(9), 1);
    assertThat(codes(sessions.change(PET, it.id(), it.version(), fewer).get()))
        .containsExactly("training.session.taken");
  }

  @Test
  void givenAnotherAgency_whenItAsks_thenThereIsNothing() {
    var ash = applicant("Ash");
    var it = booked(planned("first-aid", HELD, 9), ash, 1, null);

    assertThat(sessions.find(LARK, it.id())).isEmpty();
    assertThat(sessions.list(LARK, ListQuery.ALL).rows()).isEmpty();
    assertThat(sessions.cancel(LARK, it.id(), 1, "x")).isEmpty();
    assertThat(sessions.attendance(LARK, it.id(), 1, Map.of())).isEmpty();
    assertThat(bookings.book(LARK, it.id(), new NewBooking(ash, 1, null, null))).isEmpty();
    assertThat(bookings.withdraw(LARK, booking(it, ash), "x")).isEmpty();
    assertThat(bookings.of(LARK, ash)).isEmpty();
  }

  @Test
  void givenWhoMayOnlyRead_whenASessionIsPlanned_thenItIsNotPermitted() {
    var reader = Workbench.as("peterborough", "r", DAY, Permission.TRAINING_READ);

    assertThatThrownBy(() -> sessions.plan(reader, of("first-aid", DAY, 3)))
        .isInstanceOf(NotPermitted.class);
    assertThat(sessions.list(reader, ListQuery.ALL).rows()).isEmpty();
  }
}

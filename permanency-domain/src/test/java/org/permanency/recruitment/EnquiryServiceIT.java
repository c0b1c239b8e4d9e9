package org.permanency.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.recruitment.EnquiryService.Moved;
import org.permanency.recruitment.rule.EnquiryState;
import org.permanency.recruitment.rule.Funnel;
import org.permanency.recruitment.rule.NewEnquiry;
import org.permanency.recruitment.rule.NewEnquiry.Asking;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;
import org.permanency.workflow.LateService;
import org.permanency.workflow.MailService;
import org.permanency.workflow.TaskRecord;
import org.permanency.workflow.TaskService;
import org.permanency.workflow.rule.TaskState;

class EnquiryServiceIT {
  /** A Friday. */
  private static final LocalDate RECEIVED = LocalDate.of(2016, 12, 23);

  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final TenantContext LARK = Workbench.all("larkmere", DAY);
  private static final Workbench BENCH = Workbench.get().provision();
  private final EnquiryService enquiries = BENCH.bean(EnquiryService.class);
  private final FunnelService funnels = BENCH.bean(FunnelService.class);

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

  private static NewEnquiry adopters(LocalDate received, @Nullable String once) {
    return new NewEnquiry(
        "adoption",
        "website",
        "form",
        received,
        new Asking(
            "Sample",
            "Ada",
            null,
            "Bo",
            "01733 000000",
            "ada@example.org",
            "1 Test Street",
            "PE1 1AA"),
        "We would like to hear more",
        once);
  }

  private EnquiryView received() {
    return granted(enquiries.receive(PET, adopters(RECEIVED, null)));
  }

  private EnquiryView moved(EnquiryView it, EnquiryState next, LocalDate on) {
    return granted(
        enquiries
            .move(PET, it.id(), it.version(), new Moved(next, on, "Said so", "Elsewhere"))
            .orElseThrow());
  }

  @Test
  void givenAnEnquiryBeforeChristmas_whenTaken_thenItsClocksRunByLawAndContract() {
    var it = received();

    assertThat(it.row().reference()).isEqualTo("E2016-0001");
    assertThat(it.row().people().name()).isEqualTo("Ada and Bo Sample");
    // 26, 27 December and 2 January are bank holidays.
    assertThat(it.tasks())
        .extracting(TaskRecord::clock, t -> t.due().day(), TaskRecord::ruleFile)
        .containsExactly(
            tuple("enquiry-answer", RECEIVED, "peterborough/timescales/2016-04-01.yaml"),
            tuple(
                "adoption-information",
                LocalDate.of(2017, 1, 4),
                "_national/statutory-timescales/2013-07-01.yaml"),
            tuple(
                "adoption-meeting",
                LocalDate.of(2017, 1, 11),
                "_national/statutory-timescales/2013-07-01.yaml"));
  }

  @Test
  void givenItsSteps_whenTheyHappen_thenClocksEndWithThemAndTheRegistrationStartsItsOwn() {
    var it = moved(received(), EnquiryState.ANSWERED, RECEIVED);
    it =
        granted(
            enquiries
                .pack(PET, it.id(), it.version(), LocalDate.of(2017, 1, 3), true)
                .orElseThrow());
    it = moved(it, EnquiryState.MET, LocalDate.of(2017, 1, 12));
    it = moved(it, EnquiryState.REGISTERED, LocalDate.of(2017, 2, 24));

    assertThat(it.tasks())
        .extracting(TaskRecord::clock, TaskRecord::state, t -> t.standing(DAY).name())
        .containsExactly(
            tuple("enquiry-answer", TaskState.DONE, "DONE"),
            tuple("adoption-information", TaskState.DONE, "DONE"),
            tuple("adoption-meeting", TaskState.DONE, "DONE_LATE"),
            tuple("adoption-registration", TaskState.OPEN, "LATER"));
    assertThat(BENCH.bean(MailService.class).waiting(PET, 9))
        .extracting(l -> l.address(), l -> l.subject())
        .containsExactly(tuple("ada@example.org", "Information about adoption"));
  }

  @Test
  void givenAnEnquiryReferredOn_whenLookedAt_thenNothingIsLostAndItsClocksHaveEnded() {
    var it = received();
    granted(
        enquiries
            .contact(PET, it.id(), RECEIVED, "telephone", "They live in another county")
            .orElseThrow());
    it = moved(it, EnquiryState.REFERRED, RECEIVED);

    assertThat(it.row().referredTo()).isEqualTo("Elsewhere");
    assertThat(it.contacts())
        .extracting(EnquiryView.Contact::note)
        .containsExactly("They live in another county");
    assertThat(it.message()).isEqualTo("We would like to hear more");
    assertThat(it.tasks()).extracting(TaskRecord::state).containsOnly(TaskState.CANCELLED);
    assertThat(it.moves()).extracting(m -> m.to()).containsExactly("RECEIVED", "REFERRED");
  }

  @Test
  void givenWhatCannotBe_whenMoved_thenEveryReasonIsGiven() {
    var it = received();

    var no =
        enquiries.move(
            PET, it.id(), 9, new Moved(EnquiryState.REGISTERED, DAY.plusDays(1), null, null));
    var end =
        enquiries.move(PET, it.id(), 1, new Moved(EnquiryState.REFERRED, RECEIVED, " ", null));

    assertThat(no.orElseThrow())
        .isEqualTo(
            Decision.refused(
                Reason.of("recruitment.enquiry.changed"),
                Reason.of("recruitment.enquiry.state", "state", "RECEIVED", "next", "REGISTERED"),
                Reason.of("recruitment.enquiry.day", "first", RECEIVED, "today", DAY)));
    assertThat(end.orElseThrow())
        .isEqualTo(
            Decision.refused(
                Reason.of("recruitment.enquiry.why", "most", 2000),
                Reason.of("recruitment.enquiry.referred-to")));
  }

  @Test
  void givenAFormSentTwice_whenTaken_thenThereIsOneEnquiry() {
    var first = granted(enquiries.receive(PET, adopters(DAY, "form-1")));
    var second = granted(enquiries.receive(PET, adopters(DAY, "form-1")));

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(enquiries.list(PET, ListQuery.ALL).total()).isEqualTo(1);
  }

  @Test
  void givenSomethingWrong_whenTaken_thenEveryFieldIsNamed() {
    var wrong =
        new NewEnquiry(
            "gardening",
            "dream",
            "pigeon",
            DAY.plusDays(1),
            new Asking(" ", "", null, null, "abc", "x", null, "12345"),
            null,
            null);

    List<String> codes =
        enquiries
            .receive(PET, wrong)
            .fold(ok -> List.of(), no -> no.stream().map(Reason::code).toList());

    assertThat(codes)
        .containsExactly(
            "recruitment.enquiry.kind",
            "recruitment.enquiry.source",
            "recruitment.enquiry.channel",
            "recruitment.enquiry.received",
            "recruitment.enquiry.family-name",
            "recruitment.enquiry.given-names",
            "recruitment.enquiry.email",
            "recruitment.enquiry.telephone",
            "recruitment.enquiry.postcode");
  }

  @Test
  void givenLateClocks_whenTheDayComes_thenEachStepIsTakenOnce() {
    received();
    var late = BENCH.bean(LateService.class);
    var day = new TenantContext(PET.tenant(), PET.actor(), LocalDate.of(2016, 12, 28));

    assertThat(late.raise(day)).isEqualTo(1);
    assertThat(late.raise(day)).isZero();
    assertThat(late.raise(PET)).isEqualTo(5);
    assertThat(late.before(Workbench.as("peterborough", "x", DAY, Permission.TASK_READ))).isZero();
  }

  @Test
  void givenAWorker_whenAnEnquiryIsGivenToThem_thenItsOpenTasksGoToo() {
    var hill = BENCH.bean(People.class).worker(PET, "W1", "Hill", "Social worker", RECEIVED, null);
    var it = received();

    it = granted(enquiries.give(PET, it.id(), 1, hill).orElseThrow());

    assertThat(it.row().worker()).isEqualTo("Hill");
    assertThat(it.tasks()).extracting(t -> t.hands().workerName()).containsOnly("Hill");
    assertThat(enquiries.give(PET, it.id(), 2, UUID.randomUUID()).orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("recruitment.enquiry.worker")));
  }

  @Test
  void givenEnquiries_whenCounted_thenTheFunnelIsThatOfTheDaysAndKindAsked() {
    moved(received(), EnquiryState.ANSWERED, RECEIVED.plusDays(4));
    granted(enquiries.receive(PET, adopters(DAY, null)));

    var december =
        funnels.funnel(PET, LocalDate.of(2016, 12, 1), LocalDate.of(2017, 1, 1), "adoption", null);

    assertThat(december.received()).isEqualTo(1);
    assertThat(december.stages().get(1))
        .isEqualTo(new Funnel.Stage(EnquiryState.ANSWERED, 1, 1, 4));
    assertThat(funnels.funnel(PET, RECEIVED, DAY.plusDays(1), "mainstream", null).received())
        .isZero();
  }

  @Test
  void givenAnotherAgency_whenItAsks_thenThereIsNothing() {
    var it = received();

    assertThat(enquiries.find(LARK, it.id())).isEmpty();
    assertThat(enquiries.list(LARK, ListQuery.ALL).rows()).isEmpty();
    assertThat(enquiries.move(LARK, it.id(), 1, new Moved(EnquiryState.ANSWERED, DAY, null, null)))
        .isEmpty();
    assertThat(enquiries.contact(LARK, it.id(), DAY, "email", "x")).isEmpty();
    assertThat(enquiries.pack(LARK, it.id(), 1, DAY, false)).isEmpty();
    assertThat(enquiries.give(LARK, it.id(), 1, null)).isEmpty();
    assertThat(funnels.funnel(LARK, RECEIVED, DAY, null, null).received()).isZero();
    assertThat(BENCH.bean(TaskService.class).list(LARK, ListQuery.ALL).rows()).isEmpty();
  }

  @Test
  void givenWhoMayOnlyRead_whenAnEnquiryIsTaken_thenItIsNotPermitted() {
    var reader = Workbench.as("peterborough", "r", DAY, Permission.RECRUIT_READ);

    assertThatThrownBy(() -> enquiries.receive(reader, adopters(DAY, null)))
        .isInstanceOf(NotPermitted.class);
    assertThat(
            enquiries.list(reader, new ListQuery(Map.of("open", "yes"), "name", true, 0, 5)).rows())
        .isEmpty();
  }
}

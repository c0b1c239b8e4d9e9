package org.permanency.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.governance.AuditService;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.FindService.Newcomer;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.FindKind;
import org.permanency.people.rule.PersonDetails;
import org.permanency.people.rule.PersonDetails.Address;
import org.permanency.people.rule.PersonDetails.Alias;
import org.permanency.recruitment.EnquiryService;
import org.permanency.recruitment.rule.NewEnquiry;
import org.permanency.recruitment.rule.NewEnquiry.Asking;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;

class FindServiceIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final LocalDate BORN = LocalDate.of(2012, 4, 3);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final TenantContext LARK = Workbench.all("larkmere", DAY);
  private static final Workbench BENCH = Workbench.get().provision();
  private final FindService find = BENCH.bean(FindService.class);
  private final ChildService children = BENCH.bean(ChildService.class);
  private final EnquiryService enquiries = BENCH.bean(EnquiryService.class);
  private final People people = BENCH.bean(People.class);

  @BeforeEach
  void nothing() {
    BENCH.emptied("peterborough").emptied("larkmere");
  }

  private List<FindHit> found(TenantContext ctx, String text) {
    return find.find(ctx, text, null)
        .fold(
            hits -> hits,
            no -> {
              throw new AssertionError("refused: " + no);
            });
  }

  private ChildId child(String number, String given, String family) {
    return people.child(PET, "PET", number, family, given, BORN);
  }

  private void change(ChildId id, @Nullable String nhs, List<Alias> names, @Nullable Address at) {
    var was = children.find(PET, id, null).orElseThrow().fold(r -> r, no -> null);
    var d = was.details();
    var to =
        new PersonDetails(
            d.familyName(),
            d.givenNames(),
            d.knownAs(),
            d.born(),
            d.sex(),
            d.ethnicity(),
            d.language(),
            d.religion(),
            d.disability(),
            nhs,
            d.upn(),
            names,
            at);
    boolean done =
        children.edit(PET, id, to, was.version()).orElseThrow().fold(r -> true, no -> false);
    assertThat(done).isTrue();
  }

  @Test
  void givenAName_whenAskedInAnyOrderAndPart_thenFoundWithTheReason() {
    child("1", "Katherine", "Sample");

    assertThat(found(PET, "sample katherine"))
        .extracting(FindHit::name, FindHit::reason)
        .containsExactly(tuple("Sample, Katherine", "family name, given name"));
    assertThat(found(PET, "Kath"))
        .extracting(FindHit::reason)
        .containsExactly("beginning of given name");
    assertThat(found(PET, "therin"))
        .extracting(FindHit::reason)
        .containsExactly("part of given name");
    assertThat(found(PET, "Catherine Sample"))
        .extracting(FindHit::reason)
        .containsExactly("sounds like given name, family name");
  }

  @Test
  void givenTwoOfWhomOneOnlySoundsSo_whenAsked_thenTheSameNameComesFirst() {
    child("1", "Muhammad", "Sample");
    child("2", "Mohammed", "Sample");

    assertThat(found(PET, "Mohammed Sample"))
        .extracting(FindHit::name)
        .containsExactly("Sample, Mohammed", "Sample, Muhammad");
  }

  @Test
  void givenOtherNamesAnAddressAndNumbers_whenChanged_thenFoundByThemAndNoMoreByTheOld() {
    var id = child("1001", "Ada", "Sample");
    found(PET, "Ada");
    change(
        id,
        "9434765919",
        List.of(new Alias("Former", "Adela", "former")),
        new Address("1 Test Street", null, "Testham", "PE1 1AA", null, LocalDate.of(2016, 1, 1)));

    assertThat(found(PET, "adela former"))
        .extracting(FindHit::reason)
        .containsExactly("other or former given name, other or former family name");
    assertThat(found(PET, "pe1 1aa")).extracting(FindHit::reason).containsExactly("address");
    assertThat(found(PET, "943 476 5919")).extracting(FindHit::reason).containsExactly("number");
    assertThat(found(PET, "PET1001")).extracting(FindHit::reason).containsExactly("number");
    change(id, null, List.of(), null);
    assertThat(found(PET, "adela")).isEmpty();
    assertThat(found(PET, "9434765919")).isEmpty();
  }

  @Test
  void givenADateOfBirth_whenAskedWithDayAndMonthChangedOver_thenFoundAsNear() {
    child("1", "Ada", "Sample");

    assertThat(found(PET, "sample 03/04/2012"))
        .extracting(FindHit::reason)
        .containsExactly("family name, date of birth");
    assertThat(found(PET, "sample 04/03/2012"))
        .extracting(FindHit::reason)
        .containsExactly("family name, near date of birth");
    assertThat(found(PET, "sample 03/04/2013"))
        .extracting(FindHit::reason)
        .containsExactly("family name, near date of birth");
    assertThat(found(PET, "sample 03/05/2012")).isEmpty();
  }

  @Test
  void givenARestrictedChild_whenOthersAsk_thenItIsNotFoundNorCounted() {
    var id = child("1", "Ada", "Sample");
    var restriction = children.restriction(PET, id).orElseThrow();
    children.restrict(
        PET, id, restriction, new ChildService.Restriction(true, Set.of("somebody-else")));

    assertThat(found(PET, "Ada Sample")).isEmpty();
    assertThat(
            found(Workbench.as("peterborough", "somebody-else", DAY, Permission.CHILD_READ), "Ada"))
        .hasSize(1);
  }

  @Test
  void givenAWorkerAndAnEnquiry_whenAsked_thenEachIsFoundByWhoMayReadIt() {
    people.worker(PET, "W1", "Sam Worker", "Social worker", LocalDate.of(2016, 1, 1), null);
    var enquiry = enquire("Sample", "Ada", "01733 000000");

    assertThat(found(PET, "worker"))
        .extracting(FindHit::kind, FindHit::detail)
        .containsExactly(tuple(FindKind.WORKER, "Social worker"));
    assertThat(found(PET, "01733000000"))
        .extracting(FindHit::kind, FindHit::detail, FindHit::reason)
        .containsExactly(tuple(FindKind.APPLICANT, enquiry, "telephone or e-mail"));
    var reader = Workbench.as("peterborough", "reader", DAY, Permission.CHILD_READ);
    assertThat(found(reader, "worker")).isEmpty();
    assertThat(find.kinds(reader)).containsExactly(FindKind.CHILD);
    assertThatThrownBy(
            () -> found(Workbench.as("peterborough", "x", DAY, Permission.RULE_READ), "worker"))
        .isInstanceOf(NotPermitted.class);
  }

  private String enquire(String family, String given, String telephone) {
    return enquiries
        .receive(
            PET,
            new NewEnquiry(
                "adoption",
                "website",
                "form",
                DAY,
                new Asking(family, given, null, null, telephone, null, null, null),
                null,
                null))
        .fold(
            v -> v.row().reference(),
            no -> {
              throw new AssertionError("refused: " + no);
            });
  }

  @Test
  void givenSomebodyOnRecord_whenANewcomerSoundsSo_thenShownBeforeItIsSaved() {
    var first = enquire("Sample", "Katherine", "01733 000000");
    enquire("Other", "Oliver", "01733 000001");

    assertThat(find.likely(PET, new Newcomer(List.of("Catherine Sampel"), List.of())))
        .extracting(FindHit::detail)
        .containsExactly(first);
    assertThat(find.likely(PET, new Newcomer(List.of("Nobody Else"), List.of("01733000000"))))
        .extracting(FindHit::detail, FindHit::reason)
        .containsExactly(tuple(first, "telephone or e-mail"));
    assertThat(find.likely(PET, new Newcomer(List.of("Nobody Else"), List.of("")))).isEmpty();
  }

  @Test
  void givenAnotherAgency_whenItAsks_thenNobodyOfOursIsFound() {
    child("1", "Ada", "Sample");

    assertThat(found(LARK, "Ada Sample")).isEmpty();
  }

  @Test
  void givenASearch_whenDone_thenWhatWasAskedAndHowManyIsAudited() {
    child("1", "Ada", "Sample");
    found(PET, "Ada");

    assertThat(BENCH.bean(AuditService.class).list(PET, ListQuery.ALL).rows())
        .extracting(a -> a.action(), a -> a.detail())
        .contains(tuple("people.find", "asked: Ada; found: 1"));
  }

  @Test
  void givenNothingOrTooMuch_whenAsked_thenRefused() {
    assertThat(refused(" ,. ")).containsExactly(Reason.of("people.find.nothing"));
    assertThat(refused("a".repeat(201)))
        .containsExactly(Reason.of("people.find.long", "most", 200));
  }

  private List<Reason> refused(String text) {
    return find.find(PET, text, null).fold(hits -> List.<Reason>of(), no -> no);
  }
}

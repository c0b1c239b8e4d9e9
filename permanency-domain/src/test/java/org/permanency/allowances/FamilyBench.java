package org.permanency.allowances;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.permanency.allowances.rule.AwardEdit;
import org.permanency.allowances.rule.AwardRecord;
import org.permanency.allowances.rule.AwardStep;
import org.permanency.allowances.rule.MeansFacts.Unit;
import org.permanency.allowances.rule.MeansTestEdit;
import org.permanency.finance.PayLineService;
import org.permanency.finance.PayLineView;
import org.permanency.finance.PayRunService;
import org.permanency.finance.PayRunView;
import org.permanency.finance.PayeeService;
import org.permanency.finance.rule.PayeeEdit;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.Changed;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;

/** A family with a child of three, an officer and an approver, on the real database. */
abstract class FamilyBench {
  static final LocalDate TODAY = LocalDate.of(2016, 9, 20);
  static final TenantContext OFFICER = Workbench.all("peterborough", TODAY);
  static final TenantContext APPROVER =
      new TenantContext(
          OFFICER.tenant(), new Actor("2", "B. Approver", OFFICER.actor().permissions()), TODAY);
  final Workbench bench = Workbench.get().provision();
  final AwardService awards = bench.bean(AwardService.class);
  final AwardApprovalService approvals = bench.bean(AwardApprovalService.class);
  final MeansTestService tests = bench.bean(MeansTestService.class);
  final PayeeService payees = bench.bean(PayeeService.class);
  final PayRunService runs = bench.bean(PayRunService.class);
  final PayLineService lines = bench.bean(PayLineService.class);
  ChildId child = new ChildId(new UUID(0, 0));
  PayeeId payee = new PayeeId(new UUID(0, 0));

  @BeforeEach
  void aFamilyWithAChildOfThree() {
    bench.emptied("peterborough").emptied("larkmere");
    child =
        bench
            .bean(People.class)
            .child(OFFICER, "PET", "1001", "Sample", "Robin", LocalDate.of(2013, 5, 1));
    payee =
        granted(payees.create(OFFICER, new PayeeEdit("family", "F1", "A and B Sample")))
            .payee()
            .id();
  }

  static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  static <T> T granted(Optional<Changed<T>> changed) {
    granted(changed.orElseThrow().decision());
    return changed.orElseThrow().current();
  }

  static List<String> refused(Decision<?> decision) {
    return decision.fold(done -> List.of(), no -> no.stream().map(Reason::code).toList());
  }

  AwardEdit edit(String number, String kind, String from, @Nullable String orderOn) {
    return new AwardEdit(
        number,
        child,
        payee,
        kind,
        LocalDate.parse(from),
        null,
        orderOn == null ? null : LocalDate.parse(orderOn),
        null,
        Pence.ZERO,
        true,
        true,
        "Placed by another council before",
        "Grandparents who gave up work",
        "Head of service",
        LocalDate.of(2016, 7, 1));
  }

  AwardView entered(String number, String kind, String from, @Nullable String orderOn) {
    return granted(awards.create(OFFICER, edit(number, kind, from, orderOn)));
  }

  AwardView approved(AwardView view) {
    var record = view.row().record();
    return granted(approvals.approve(APPROVER, record.id(), record.version(), "Order seen"));
  }

  /** Entered by one person and approved by another, for kinds without a means test. */
  AwardView award(String number, String kind, String from, @Nullable String orderOn) {
    return approved(entered(number, kind, from, orderOn));
  }

  AwardView again(AwardView view) {
    return awards.find(OFFICER, view.row().record().id()).orElseThrow();
  }

  static AwardStep step(AwardStep.Kind kind, String day) {
    return new AwardStep(kind, LocalDate.parse(day), null, "Said so");
  }

  /** Recorded by one person and, where it changes pay, approved by another. */
  AwardView step(AwardView view, AwardStep step) {
    var record = view.row().record();
    var done = granted(awards.step(OFFICER, record.id(), record.version(), step));
    return done.row().record().state() == AwardRecord.State.CHANGE_WAITS ? approved(done) : done;
  }

  PayRunView run(LocalDate start) {
    var draft = granted(runs.create(OFFICER, start));
    var submitted = granted(runs.submit(OFFICER, draft.id(), draft.version()).orElseThrow());
    return granted(runs.approve(APPROVER, draft.id(), submitted.version()).orElseThrow());
  }

  List<String> paid(PayRunView run) {
    return lines.lines(OFFICER, run.id(), ListQuery.ALL).orElseThrow().rows().stream()
        .map(
            (PayLineView l) -> l.kind().code() + " " + l.periodStart() + " " + new Pence(l.pence()))
        .sorted()
        .toList();
  }

  MeansTestEdit means(String income, String evidence) {
    var seen = LocalDate.of(2016, 8, 1);
    return new MeansTestEdit(
        payee,
        LocalDate.of(2016, 9, 5),
        Unit.WEEK,
        false,
        Map.of(
            "pay",
            new MeansTestEdit.Entry(Pence.ofPounds(new BigDecimal(income)), evidence, seen),
            "rent-paid",
            new MeansTestEdit.Entry(Pence.ofPounds(new BigDecimal("250.00")), "tenancy", seen)),
        Map.of("couple", 1, "child", 1, "family-premium", 1),
        Pence.ZERO,
        "First test");
  }
}

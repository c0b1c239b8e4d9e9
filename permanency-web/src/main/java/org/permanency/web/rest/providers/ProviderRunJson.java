package org.permanency.web.rest.providers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayRunView.By;
import org.permanency.finance.rule.Reconciliation;
import org.permanency.providers.ProviderRunService;
import org.permanency.providers.ProviderRunView;
import org.permanency.web.rest.Records;
import org.permanency.web.view.Words;

/** A run that pays providers, as callers read it; money in pence. */
@Schema(name = "ProviderRun")
public record ProviderRunJson(
    UUID id,
    String state,
    LocalDate dueTo,
    LocalDate payDate,
    long totalPence,
    int documents,
    String createdBy,
    @Nullable String submittedBy,
    @Nullable String approvedBy,
    @Nullable LocalDate approvedOn,
    @Nullable String cancelledBy,
    @Nullable String cancelReason,
    int version) {
  static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0001";
  static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"state\":\"APPROVED\",\"dueTo\":\"2016-09-14\",\"payDate\":\"2016-09-16\",\"totalPence\":237000,\"documents\":2,\"createdBy\":\"A. Officer\",\"submittedBy\":\"A. Officer\",\"approvedBy\":\"A. Second\",\"approvedOn\":\"2016-09-14\",\"version\":3}";
  static final String WHOLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"state\":\"APPROVED\",\"dueTo\":\"2016-09-14\",\"payDate\":\"2016-09-16\",\"totalPence\":237000,\"documents\":2,\"createdBy\":\"A. Officer\",\"submittedBy\":\"A. Officer\",\"approvedBy\":\"A. Second\",\"approvedOn\":\"2016-09-14\",\"version\":3,\"payments\":[{\"provider\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"number\":\"9910001\",\"name\":\"Mere Fostering\",\"documents\":2,\"pence\":237000,\"outcome\":\"IN_FILE\",\"accountEnding\":\"78\"}],\"items\":[{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0003\",\"provider\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"kind\":\"INVOICE\",\"number\":\"I-1\",\"dated\":\"2016-06-01\",\"due\":\"2016-07-01\",\"pence\":316000}],\"findings\":[],\"check\":{\"documentsPence\":237000,\"paymentsPence\":237000,\"runPence\":237000,\"filePence\":237000,\"heldPence\":0,\"agrees\":true}}";

  static Records<ProviderRunView> records(ProviderRunService service) {
    return new Records<>(
        "provider-runs",
        service::find,
        ProviderRunView::id,
        ProviderRunView::version,
        ProviderRunJson::of);
  }

  static Records<ProviderRunView.Whole> whole(ProviderRunService service) {
    return new Records<>(
        "provider-runs", service::whole, w -> w.run().id(), w -> w.run().version(), Whole::of);
  }

  static ProviderRunJson of(ProviderRunView v) {
    return new ProviderRunJson(
        v.id(),
        v.state().name(),
        v.dueTo(),
        v.payDate(),
        v.total().amount(),
        v.documents(),
        v.created().name(),
        name(v.submitted()),
        name(v.approved()),
        v.approvedOn(),
        name(v.cancelled()),
        v.cancelReason(),
        v.version());
  }

  private static @Nullable String name(@Nullable By by) {
    return by == null ? null : by.name();
  }

  /** All of a run. */
  @Schema(name = "ProviderRunWhole")
  public record Whole(
      UUID id,
      String state,
      LocalDate dueTo,
      LocalDate payDate,
      long totalPence,
      int documents,
      String createdBy,
      @Nullable String submittedBy,
      @Nullable String approvedBy,
      @Nullable LocalDate approvedOn,
      @Nullable String cancelledBy,
      @Nullable String cancelReason,
      int version,
      List<Paid> payments,
      List<Item> items,
      List<String> findings,
      Check check) {
    static Whole of(ProviderRunView.Whole w) {
      var run = ProviderRunJson.of(w.run());
      return new Whole(
          run.id,
          run.state,
          run.dueTo,
          run.payDate,
          run.totalPence,
          run.documents,
          run.createdBy,
          run.submittedBy,
          run.approvedBy,
          run.approvedOn,
          run.cancelledBy,
          run.cancelReason,
          run.version,
          w.payments().stream().map(Paid::of).toList(),
          w.documents().stream().map(Item::of).toList(),
          w.findings().stream().map(Words::of).toList(),
          Check.of(w.check()));
    }
  }

  /** What becomes of a provider's sum. */
  @Schema(name = "ProviderRunPayment")
  public record Paid(
      UUID provider,
      String number,
      String name,
      int documents,
      long pence,
      String outcome,
      @Nullable String accountEnding) {
    static Paid of(ProviderRunView.Paid p) {
      var payment = p.payment();
      var account = payment.account();
      return new Paid(
          p.provider(),
          payment.code(),
          payment.name(),
          payment.lines(),
          payment.pence().amount(),
          payment.outcome().name(),
          account == null ? null : account.ending());
    }
  }

  /** An invoice, credit note or fee; credit notes are below nothing. */
  @Schema(name = "ProviderRunItem")
  public record Item(
      UUID id,
      UUID provider,
      String kind,
      String number,
      LocalDate dated,
      LocalDate due,
      long pence) {
    static Item of(ProviderRunView.Document d) {
      var p = d.payable();
      return new Item(
          p.id(),
          p.provider(),
          p.kind().name(),
          p.number(),
          p.dated(),
          p.due(),
          p.pence().amount());
    }
  }

  /** The same money by documents, payments, run and file. */
  @Schema(name = "ProviderRunCheck")
  public record Check(
      long documentsPence,
      long paymentsPence,
      long runPence,
      long filePence,
      long heldPence,
      boolean agrees) {
    static Check of(Reconciliation r) {
      return new Check(
          r.lines().amount(),
          r.households().amount(),
          r.run().amount(),
          r.file().amount(),
          r.held().amount(),
          r.agrees());
    }
  }
}

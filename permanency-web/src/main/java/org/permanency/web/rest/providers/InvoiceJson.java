package org.permanency.web.rest.providers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.providers.InvoiceService;
import org.permanency.providers.InvoiceView;
import org.permanency.providers.rule.Charge;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.PathParts;
import org.permanency.web.rest.Records;

/** An invoice or a credit note of an outside provider, with what the records say to its lines. */
@Schema(name = "ProviderInvoice")
public record InvoiceJson(
    UUID id,
    UUID provider,
    String providerName,
    String urn,
    String number,
    String kind,
    @Nullable String credits,
    LocalDate dated,
    String state,
    String enteredBy,
    @Nullable String decidedBy,
    @Nullable LocalDate decidedOn,
    @Nullable String reason,
    long chargedPence,
    long paysPence,
    List<Line> lines,
    int version) {
  static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0001";
  static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"provider\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"providerName\":\"Mere Fostering\",\"urn\":\"9910001\",\"number\":\"INV-17\",\"kind\":\"invoice\",\"dated\":\"2016-06-01\",\"state\":\"DRAFT\",\"enteredBy\":\"A. Officer\",\"chargedPence\":338571,\"paysPence\":338571,\"lines\":[{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"position\":1,\"child\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"number\":\"PET 1001\",\"from\":\"2016-05-02\",\"last\":\"2016-05-31\",\"nights\":30,\"chargedPence\":338571,\"agreedPence\":338571,\"differences\":[],\"paysPence\":338571}],\"version\":1}";

  /**
   * A line; {@code last} is the last night charged, {@code paysPence} absent while a difference
   * waits for an answer.
   */
  @Schema(name = "ProviderInvoiceLine")
  public record Line(
      UUID id,
      int position,
      UUID child,
      String number,
      LocalDate from,
      LocalDate last,
      int nights,
      long chargedPence,
      long agreedPence,
      List<Difference> differences,
      @Nullable String answer,
      @Nullable String why,
      @Nullable Long paysPence) {
    static Line of(InvoiceView.Line l) {
      return new Line(
          l.id(),
          l.position(),
          l.child(),
          l.number(),
          l.from(),
          l.last(),
          l.nights(),
          l.charged().amount(),
          l.agreed().amount(),
          l.differences().stream()
              .map(d -> new Difference(d.cause().name(), d.nights(), d.pence().amount()))
              .toList(),
          l.answer() == null ? null : l.answer().name(),
          l.why(),
          l.pays() == null ? null : l.pays().amount());
    }
  }

  /** Why a line differs, for how many nights, and what it charges more for it. */
  @Schema(name = "ProviderInvoiceDifference")
  public record Difference(String cause, int nights, long pence) {}

  static Records<InvoiceView> records(InvoiceService service) {
    return new Records<>(
        "provider-invoices", service::find, InvoiceView::id, InvoiceView::version, InvoiceJson::of);
  }

  static InvoiceJson of(InvoiceView v) {
    return new InvoiceJson(
        v.id(),
        v.providerId(),
        v.provider(),
        v.urn(),
        v.number(),
        v.kind().key(),
        v.credits().isEmpty() ? null : v.credits(),
        v.dated(),
        v.state().name(),
        v.enteredBy(),
        v.decidedBy(),
        v.decidedOn(),
        v.reason(),
        v.charged().amount(),
        v.pays().amount(),
        v.lines().stream().map(Line::of).toList(),
        v.version());
  }

  /** A charge as it is sent. */
  static Charge charge(Body sent) {
    var child = sent.text("child", 36);
    var from = sent.day("from");
    var last = sent.day("last");
    int pence = sent.number("pence", 1, 100_000_000);
    boolean order = !last.isBefore(from);
    return new Charge(
        new ChildId(PathParts.isId(child) ? UUID.fromString(child) : new UUID(0, 0)),
        EffectivePeriod.ofClosed(from, order ? last : from),
        new Pence(pence));
  }
}

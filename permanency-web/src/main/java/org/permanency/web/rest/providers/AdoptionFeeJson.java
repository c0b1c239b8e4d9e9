package org.permanency.web.rest.providers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.providers.AdoptionFeeService;
import org.permanency.providers.AdoptionFeeView;
import org.permanency.web.rest.Records;

/**
 * A fee between adoption agencies: OWED is paid by us for our child, DUE is paid to us for a child
 * of theirs.
 */
@Schema(name = "AdoptionFee")
public record AdoptionFeeJson(
    UUID id,
    String direction,
    UUID provider,
    String providerName,
    String urn,
    @Nullable UUID child,
    String number,
    int children,
    LocalDate placedOn,
    @Nullable LocalDate orderOn,
    @Nullable Long agreedPence,
    @Nullable String agreedWhy,
    long wholePence,
    List<Stage> stages,
    int version) {
  static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0001";
  static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"direction\":\"OWED\",\"provider\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"providerName\":\"Vale Adoption\",\"urn\":\"9960001\",\"child\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"number\":\"PET 1001\",\"children\":1,\"placedOn\":\"2016-09-01\",\"wholePence\":2700000,\"stages\":[{\"key\":\"placement\",\"label\":\"On placement\",\"pence\":1800000,\"due\":\"2016-09-01\",\"dueNow\":true}],\"version\":1}";

  /**
   * A stage; {@code due} is absent while the day is not known, {@code invoice} before there is one.
   */
  @Schema(name = "AdoptionFeeStage")
  public record Stage(
      String key,
      String label,
      long pence,
      @Nullable LocalDate due,
      boolean dueNow,
      @Nullable Invoice invoice) {
    static Stage of(AdoptionFeeView.Stage s) {
      return new Stage(
          s.key(),
          s.label(),
          s.pence().amount(),
          s.due(),
          s.dueNow(),
          s.charge() == null ? null : Invoice.of(s.charge()));
    }
  }

  /** The invoice for a stage. */
  @Schema(name = "AdoptionFeeInvoice")
  public record Invoice(
      String number,
      LocalDate dated,
      long pence,
      long differsPence,
      String why,
      String state,
      String enteredBy,
      @Nullable String decidedBy,
      @Nullable LocalDate decidedOn,
      @Nullable LocalDate settledOn) {
    static Invoice of(AdoptionFeeView.Invoice i) {
      return new Invoice(
          i.number(),
          i.dated(),
          i.pence().amount(),
          i.differs().amount(),
          i.why(),
          i.state().name(),
          i.enteredBy(),
          i.decidedBy(),
          i.decidedOn(),
          i.settledOn());
    }
  }

  static Records<AdoptionFeeView> records(AdoptionFeeService service) {
    return new Records<>(
        "adoption-fees",
        service::find,
        AdoptionFeeView::id,
        AdoptionFeeView::version,
        AdoptionFeeJson::of);
  }

  static AdoptionFeeJson of(AdoptionFeeView v) {
    var fee = v.fee();
    return new AdoptionFeeJson(
        v.id(),
        fee.direction().name(),
        fee.provider(),
        v.provider(),
        v.urn(),
        fee.child() == null ? null : fee.child().value(),
        v.number(),
        fee.children(),
        fee.placedOn(),
        fee.orderOn(),
        fee.agreed() == null ? null : fee.agreed().amount(),
        fee.agreedWhy().isEmpty() ? null : fee.agreedWhy(),
        v.whole().amount(),
        v.stages().stream().map(Stage::of).toList(),
        v.version());
  }
}

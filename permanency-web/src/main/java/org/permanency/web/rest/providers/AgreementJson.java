package org.permanency.web.rest.providers;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.providers.AgreementService;
import org.permanency.providers.AgreementView;
import org.permanency.web.rest.Records;

/**
 * An agreement with an outside provider; {@code to} is the last night, {@code plannedTo} the last
 * night planned, both absent when there is none.
 */
@Schema(name = "PlacementAgreement")
public record AgreementJson(
    UUID id,
    String reference,
    UUID child,
    String number,
    UUID provider,
    String providerName,
    String urn,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate plannedTo,
    long weeklyPence,
    long extrasPence,
    String extrasWhat,
    String note,
    int version) {
  static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0001";
  static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"reference\":\"PA-1001\",\"child\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"number\":\"PET 1001\",\"provider\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"providerName\":\"Mere Fostering\",\"urn\":\"9910001\",\"from\":\"2016-05-02\",\"weeklyPence\":79000,\"extrasPence\":1500,\"extrasWhat\":\"Transport\",\"note\":\"\",\"version\":1}";

  static Records<AgreementView> records(AgreementService service) {
    return new Records<>(
        "placement-agreements",
        service::find,
        AgreementView::id,
        AgreementView::version,
        AgreementJson::of);
  }

  static AgreementJson of(AgreementView v) {
    var a = v.agreement();
    return new AgreementJson(
        v.id(),
        a.reference(),
        a.child().value(),
        v.number(),
        a.provider(),
        v.provider(),
        v.urn(),
        a.period().start(),
        last(a.period().end()),
        last(a.plannedEnd()),
        a.weekly().amount(),
        a.extras().amount(),
        a.extrasWhat(),
        a.note(),
        v.version());
  }

  private static @Nullable LocalDate last(@Nullable LocalDate end) {
    return end == null ? null : end.minusDays(1);
  }
}

package org.permanency.web.rest.providers;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.providers.ProviderReturnService;
import org.permanency.providers.ProviderReturnView;
import org.permanency.web.rest.Records;

/** A payment to a provider that the bank gave back, as callers read it. */
@Schema(name = "ProviderReturn")
public record ProviderReturnJson(
    UUID id,
    UUID run,
    UUID provider,
    String number,
    String name,
    long pence,
    String accountEnding,
    LocalDate returnedOn,
    String reason,
    String state,
    String recordedBy,
    @Nullable String confirmedBy,
    @Nullable String confirmedHow,
    @Nullable String withdrawn,
    int version) {
  static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0001";
  static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"run\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"provider\":\"0195f0c2-7c3e-7000-8000-00c0ffee0003\",\"number\":\"9910001\",\"name\":\"Mere Fostering\",\"pence\":237000,\"accountEnding\":\"78\",\"returnedOn\":\"2016-09-19\",\"reason\":\"Account closed\",\"state\":\"WAITS_FOR_DETAILS\",\"recordedBy\":\"A. Officer\",\"version\":1}";

  static Records<ProviderReturnView> records(ProviderReturnService service) {
    return new Records<>(
        "provider-returns",
        service::find,
        ProviderReturnView::id,
        ProviderReturnView::version,
        ProviderReturnJson::of);
  }

  static ProviderReturnJson of(ProviderReturnView v) {
    return new ProviderReturnJson(
        v.id(),
        v.run(),
        v.provider(),
        v.code(),
        v.name(),
        v.pence().amount(),
        v.ending(),
        v.returnedOn(),
        v.reason(),
        v.state().name(),
        v.recordedBy(),
        v.confirmedBy(),
        v.confirmedHow(),
        v.withdrawn(),
        v.version());
  }
}

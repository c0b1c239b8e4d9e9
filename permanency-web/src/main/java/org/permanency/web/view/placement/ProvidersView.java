package org.permanency.web.view.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.permanency.placement.ProviderService;
import org.permanency.web.caller.Caller;

/** Numbers of providers that placements give and that have no name yet. */
@Named
@RequestScoped
public class ProvidersView {
  @Inject ProviderService providers;
  @Inject Caller caller;

  /** Registration numbers without a record. */
  public List<String> getUnknown() {
    return providers.unknown(caller.context());
  }
}

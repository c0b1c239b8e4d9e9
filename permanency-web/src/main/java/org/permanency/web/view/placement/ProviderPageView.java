package org.permanency.web.view.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.placement.ProviderService;
import org.permanency.placement.ProviderView;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.ShellView;

/** One outside provider. */
@Named("providerPage")
@RequestScoped
public class ProviderPageView {
  @Inject ProviderService providers;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Missing missing;
  @Inject HttpServletRequest request;
  private @Nullable ProviderView provider;

  /** Reads the provider, or answers 404. */
  public void open() {
    var id = Missing.id(request.getParameter("id"));
    provider = id == null ? null : providers.find(caller.context(), id).orElse(null);
    if (provider == null) {
      missing.page();
    } else {
      shell.heading(provider.details().name());
    }
  }

  private ProviderView provider() {
    return Objects.requireNonNull(provider);
  }

  /** Id in addresses. */
  public String getId() {
    return provider().id().toString();
  }

  /** Name as an address can hold it. */
  public String getNameInAddress() {
    return java.net.URLEncoder.encode(
        provider().details().name(), java.nio.charset.StandardCharsets.UTF_8);
  }

  /** Registration number. */
  public String getUrn() {
    return provider().details().urn();
  }

  /** What it is. */
  public String getKind() {
    return provider().details().kind().words();
  }

  /** First day. */
  public String getSince() {
    return Texts.day(provider().details().since());
  }

  /** Last day. */
  public String getLast() {
    var last = provider().details().last();
    return last == null ? "Still there" : Texts.day(last);
  }
}

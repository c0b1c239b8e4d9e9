package org.permanency.web.view.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.providers.AgreementService;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.Notices;

/** Outside providers to choose from, read once a request. */
@Named
@RequestScoped
public class ProviderChoices {
  @Inject AgreementService agreements;
  @Inject Caller caller;
  @Inject Notices notices;
  private @Nullable Map<UUID, String> known;

  private Map<UUID, String> known() {
    if (known == null) {
      known = agreements.providers(caller.context());
    }
    return known;
  }

  /** All of them, by name. */
  public List<Choice> getAll() {
    return known().entrySet().stream()
        .map(e -> new Choice(e.getKey().toString(), e.getValue()))
        .toList();
  }

  /** The one chosen in a field; null after saying that one should be. */
  @Nullable UUID chosen(String field, String sent) {
    var id = Missing.id(sent);
    if (id == null || !known().containsKey(id)) {
      notices.wrong(field, "Choose the provider.");
      return null;
    }
    return id;
  }
}

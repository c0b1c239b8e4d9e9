package org.permanency.providers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.permanency.finance.Directory;
import org.permanency.kernel.ListQuery;
import org.permanency.people.ClosedRecords;
import org.permanency.people.DoorService;
import org.permanency.placement.ProviderService;
import org.permanency.placement.ProviderView;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.TenantContext;

/** What children and providers are called, read in bulk. */
@ApplicationScoped
class Named {
  @Inject Directory directory;
  @Inject ProviderService providers;
  @Inject DoorService doors;

  /** Names as they are now, for one reader. */
  static final class Names {
    private final Directory.Known known;
    private final ClosedRecords closed;
    private final Map<UUID, ProviderView> byId = new HashMap<>();
    private final Map<String, ProviderView> byUrn = new HashMap<>();

    Names(Directory.Known known, ClosedRecords closed, Iterable<ProviderView> providers) {
      this.known = known;
      this.closed = closed;
      for (var provider : providers) {
        byId.put(provider.id(), provider);
        byUrn.put(provider.details().urn().toUpperCase(java.util.Locale.ROOT), provider);
      }
    }

    Directory.Known known() {
      return known;
    }

    ClosedRecords closed() {
      return closed;
    }

    Optional<ProviderView> provider(UUID id) {
      return Optional.ofNullable(byId.get(id));
    }

    Optional<ProviderView> urn(String typed) {
      return Optional.ofNullable(byUrn.get(typed.strip().toUpperCase(java.util.Locale.ROOT)));
    }

    /** Name and number by id, by name. */
    Map<UUID, String> choices() {
      var choices = new LinkedHashMap<UUID, String>();
      byId.values().stream()
          .sorted(Comparator.comparing(p -> p.details().name()))
          .forEach(p -> choices.put(p.id(), p.details().name() + " (" + p.details().urn() + ")"));
      return choices;
    }

    String name(UUID id) {
      return provider(id).map(p -> p.details().name()).orElse("");
    }

    String urn(UUID id) {
      return provider(id).map(p -> p.details().urn()).orElse("");
    }
  }

  Names read(TenantContext ctx) {
    return new Names(directory.read(ctx), doors.closed(ctx), providers(ctx));
  }

  /** Registration numbers of providers by id. */
  Map<UUID, String> urns(TenantContext ctx) {
    return providers(ctx).stream()
        .collect(Collectors.toMap(ProviderView::id, p -> p.details().urn()));
  }

  /** Providers by id. */
  Map<UUID, ProviderView> providersById(TenantContext ctx) {
    return providers(ctx).stream().collect(Collectors.toMap(ProviderView::id, p -> p));
  }

  /** Whoever reads pay sees whom it goes to, also without the right to read the register. */
  static TenantContext reader(TenantContext ctx) {
    return new TenantContext(ctx.tenant(), Actor.system("names of providers"), ctx.today());
  }

  private List<ProviderView> providers(TenantContext ctx) {
    return providers.list(reader(ctx), ListQuery.ALL).rows();
  }
}

package org.permanency.web.view.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every list of the application. */
@ApplicationScoped
public class Lists {
  @Inject @Any Instance<ListSource<?>> sources;

  /** All lists, by name. */
  public List<ListSource<?>> all() {
    return sources.stream()
        .<ListSource<?>>map(s -> s)
        .sorted(Comparator.comparing(ListSource::name))
        .toList();
  }

  /** The list of this name. */
  public Optional<ListSource<?>> find(String name) {
    return all().stream().filter(s -> s.name().equals(name)).findFirst();
  }
}

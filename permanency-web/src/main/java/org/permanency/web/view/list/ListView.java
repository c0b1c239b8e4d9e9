package org.permanency.web.view.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.permanency.desk.DeskService;
import org.permanency.web.caller.Caller;

/** Lists for pages: {@code #{listView.of('children')}}; each is loaded once a request. */
@Named
@RequestScoped
public class ListView {
  @Inject Lists lists;
  @Inject Caller caller;
  @Inject DeskService desk;
  @Inject HttpServletRequest request;
  private final Map<String, ListModel> loaded = new HashMap<>();

  /** The list as the address asks for it. */
  public ListModel of(String name) {
    return with(name, "", "");
  }

  /** The same with a filter that the page sets; an empty {@code column} sets none. */
  public ListModel with(String name, String column, String value) {
    var key = String.join(" ", name, column, value);
    if (!loaded.containsKey(key)) {
      loaded.put(key, load(source(name), column, value));
    }
    return java.util.Objects.requireNonNull(loaded.get(key));
  }

  private ListSource<?> source(String name) {
    return lists
        .find(name)
        .orElseThrow(() -> new IllegalArgumentException("there is no list " + name));
  }

  private <T> ListModel load(ListSource<T> source, String column, String value) {
    var asked =
        ListRequest.read(
            request.getContextPath() + request.getServletPath(),
            request.getParameterMap(),
            source.columns());
    var whole = column.isEmpty() ? asked : asked.fixed(column, value);
    var ctx = caller.context();
    return new ListModels<>(source, whole, ctx, request.getContextPath())
        .build(desk.views(ctx, source.name()));
  }
}

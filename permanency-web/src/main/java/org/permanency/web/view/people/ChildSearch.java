package org.permanency.web.view.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.permanency.kernel.ListQuery;
import org.permanency.people.ChildRow;
import org.permanency.people.ChildService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.Texts;
import org.permanency.web.view.home.SearchSource;

/** Finds children by name, or by the council's number when the text holds a digit. */
@ApplicationScoped
public class ChildSearch implements SearchSource {
  @Inject ChildService children;

  @Override
  public String title() {
    return "Children";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Permission permission() {
    return Permission.CHILD_READ;
  }

  @Override
  public List<Hit> search(TenantContext ctx, String text, int limit) {
    var column = text.matches(".*[0-9].*") ? "number" : "name";
    var query = new ListQuery(Map.of(column, text), null, false, 0, limit);
    return children.list(ctx, query).rows().stream().map(ChildSearch::hit).toList();
  }

  private static Hit hit(ChildRow child) {
    var born = child.born() == null ? "" : "born " + Texts.day(child.born()) + ", ";
    return new Hit(
        child.name(),
        born + child.council() + " " + child.number(),
        "/people/child.xhtml?id=" + child.id());
  }
}

package org.permanency.web.view.home;

import java.util.List;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;

/** Something the search field finds: a CDI bean, {@code @ApplicationScoped}. */
public interface SearchSource {
  /** Heading of its hits, e.g. "Children". */
  String title();

  /** Place among the headings. */
  int order();

  /** Permission that is needed. */
  Permission permission();

  /** Service the tenant must provide. */
  default String service() {
    return "*";
  }

  /** Hits for the text, best first, at most {@code limit}. */
  List<Hit> search(TenantContext ctx, String text, int limit);

  /** One hit. */
  record Hit(String name, String detail, String url) {}
}

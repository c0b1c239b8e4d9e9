package org.permanency.web.view.people;

import org.permanency.tenancy.Permission;

/**
 * A part of a child's page: a CDI bean, {@code @ApplicationScoped}, and a fragment that the page
 * includes once the record is open and the tab is chosen.
 */
public interface ChildTab {
  /** Key in the address, {@code ?tab=timeline}. */
  String key();

  /** Words of the tab. */
  String title();

  /** Place among the tabs; the overview is 0, the audit 90. */
  int order();

  /** Permission that shows it. */
  Permission permission();

  /** Service the tenant must provide. */
  default String service() {
    return "*";
  }

  /** The fragment, e.g. {@code /WEB-INF/child/timeline.xhtml}. */
  String fragment();
}

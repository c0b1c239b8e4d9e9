package org.permanency.web.view.shell;

import org.jspecify.annotations.Nullable;
import org.permanency.tenancy.Permission;

/**
 * One page of the application, as the menu, the gate and the tests know it.
 *
 * @param path below the context, e.g. {@code /people/children.xhtml}
 * @param title as in the menu and in the browser's title
 * @param needs permission that opens it; services check again
 * @param service service the tenant must provide, {@code *} for all; elsewhere the page is not
 *     there
 * @param group heading in the menu; null keeps it out of the menu
 * @param parent path of the page above it in the trail; null for a page at the top
 */
public record Page(
    String path,
    String title,
    Permission needs,
    String service,
    @Nullable String group,
    @Nullable String parent) {
  /** A page with an entry in the menu. */
  static Page menu(String group, String path, String title, Permission needs, String service) {
    return new Page(path, title, needs, service, group, null);
  }

  /** A page that is reached from another one. */
  static Page below(String parent, String path, String title, Permission needs, String service) {
    return new Page(path, title, needs, service, null, parent);
  }
}

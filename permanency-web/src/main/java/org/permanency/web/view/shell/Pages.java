package org.permanency.web.view.shell;

import static org.permanency.web.view.shell.Page.below;
import static org.permanency.web.view.shell.Page.menu;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.permanency.tenancy.Permission;

/**
 * Every page of the application, in the order of the menu. What is not listed here is not served;
 * tests walk this list as every role.
 */
public final class Pages {
  /** Pages that need no sign-in. */
  public static final Set<String> OPEN = Set.of("/sign-in.xhtml", "/first.xhtml");

  private static final String ANY = "*";
  private static final String CHILDREN = "/people/children.xhtml";
  private static final String CHILD = "/people/child.xhtml";
  private static final String USERS = "/access/users.xhtml";

  private static final String TOKENS = "/access/tokens.xhtml";

  /** All pages behind the sign-in. */
  public static final List<Page> ALL =
      List.of(
          menu("", "/home.xhtml", "Home", Permission.SIGN_IN, ANY),
          below("/home.xhtml", "/search.xhtml", "Search", Permission.SIGN_IN, ANY),
          menu("People", CHILDREN, "Children", Permission.CHILD_READ, ANY),
          below(CHILDREN, CHILD, "Child", Permission.CHILD_READ, ANY),
          below(CHILD, "/people/child-edit.xhtml", "Change details", Permission.CHILD_WRITE, ANY),
          below(
              CHILD,
              "/people/restriction.xhtml",
              "Who may open this record",
              Permission.RESTRICTION_MANAGE,
              ANY),
          menu("People", "/people/workers.xhtml", "Workers", Permission.WORKER_READ, ANY),
          menu(
              "People",
              "/casework/allocations.xhtml",
              "Case allocations",
              Permission.WORKER_READ,
              ANY),
          menu("Administration", USERS, "Users and roles", Permission.USER_READ, ANY),
          below(USERS, "/access/user.xhtml", "User", Permission.USER_READ, ANY),
          menu("Administration", TOKENS, "API tokens", Permission.USER_READ, ANY),
          below(TOKENS, "/access/token.xhtml", "API token", Permission.USER_READ, ANY),
          menu("Administration", "/governance/audit.xhtml", "Audit", Permission.AUDIT_READ, ANY));

  private Pages() {}

  /** The page at this path; empty when there is none. */
  public static Optional<Page> at(String path) {
    return ALL.stream().filter(p -> p.path().equals(path)).findFirst();
  }
}

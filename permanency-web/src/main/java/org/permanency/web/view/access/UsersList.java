package org.permanency.web.view.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.permanency.access.UserService;
import org.permanency.access.UserView;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;
import org.permanency.web.view.list.Tag;

/** Users of the agency as a list. */
@ApplicationScoped
public class UsersList implements ListSource<UsersList.Line> {
  private static final List<Choice> ACCESS =
      List.of(new Choice("1", "May sign in"), new Choice("0", "Access ended"));
  @Inject UserService users;

  /** A user and the labels of their roles. */
  public record Line(UserView user, String roles) {}

  @Override
  public String name() {
    return "users";
  }

  @Override
  public String title() {
    return "Users";
  }

  @Override
  public Permission permission() {
    return Permission.USER_READ;
  }

  @Override
  public List<Column<Line>> columns() {
    return List.of(
        Column.<Line>text("name", "Name", l -> l.user().displayName()).sorted().filtered(),
        Column.<Line>text("user", "User name", l -> l.user().userName()).sorted().filtered(),
        Column.<Line>text("role", "Roles", Line::roles).filtered(this::roles),
        Column.<Line>tag("access", "Access", UsersList::access).filtered(ACCESS),
        Column.<Line>time("last", "Last sign-in", l -> l.user().lastSignIn()).sorted());
  }

  private static Tag access(Line line) {
    return line.user().active()
        ? new Tag("May sign in", Tag.Meaning.DONE)
        : Tag.plain("Access ended");
  }

  private List<Choice> roles(TenantContext ctx) {
    return users.roles(ctx).roles().entrySet().stream()
        .map(r -> new Choice(r.getKey(), r.getValue().label()))
        .toList();
  }

  @Override
  public ListPage<Line> load(TenantContext ctx, ListQuery query) {
    var labels = roles(ctx);
    var lines =
        users.users(ctx).stream()
            .map(
                u ->
                    new Line(
                        u,
                        u.roles().stream()
                            .map(r -> Choice.label(labels, r))
                            .sorted()
                            .collect(Collectors.joining(", "))))
            .toList();
    return new MemoryList<Line>()
        .contains("name", l -> l.user().displayName())
        .contains("user", l -> l.user().userName())
        .when("role", (l, role) -> l.user().roles().contains(role))
        .when("access", (l, yes) -> l.user().active() == yes.equals("1"))
        .sort("name", l -> l.user().displayName())
        .sort("user", l -> l.user().userName())
        .sort("last", l -> l.user().lastSignIn())
        .page(lines, query);
  }

  @Override
  public String link(Line row) {
    return "/access/user.xhtml?id=" + row.user().id();
  }

  @Override
  public Empty empty() {
    return new Empty("Nobody can sign in yet.", "Add a user", "/access/user.xhtml");
  }
}

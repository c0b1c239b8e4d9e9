package org.permanency.web.view.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.permanency.access.TokenView;
import org.permanency.access.UserService;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;
import org.permanency.web.view.list.Tag;

/** API tokens of the agency as a list. */
@ApplicationScoped
public class TokensList implements ListSource<TokensList.Line> {
  private static final List<Choice> STATES =
      List.of(
          new Choice("good", "Good"),
          new Choice("revoked", "Revoked"),
          new Choice("expired", "Expired"));
  @Inject UserService users;
  @Inject InstantSource clock;

  /** A token, the label of its role, and how it stands. */
  public record Line(TokenView token, String role, String state) {}

  @Override
  public String name() {
    return "tokens";
  }

  @Override
  public String title() {
    return "API tokens";
  }

  @Override
  public Permission permission() {
    return Permission.USER_READ;
  }

  @Override
  public List<Column<Line>> columns() {
    return List.of(
        Column.<Line>text("name", "For what", l -> l.token().name()).sorted().filtered(),
        Column.<Line>text("role", "Role", Line::role).sorted(),
        Column.<Line>tag("state", "State", TokensList::tag).filtered(STATES),
        Column.<Line>time("made", "Issued", l -> l.token().createdAt()).sorted(),
        Column.<Line>time("until", "Good until", l -> l.token().expiresAt()).sorted(),
        Column.<Line>time("revoked", "Revoked", l -> l.token().revokedAt()).onChoice());
  }

  private static Tag tag(Line line) {
    return line.state().equals("good")
        ? new Tag("Good", Tag.Meaning.DONE)
        : Tag.plain(Choice.label(STATES, line.state()));
  }

  @Override
  public ListPage<Line> load(TenantContext ctx, ListQuery query) {
    var roles = users.roles(ctx).roles();
    var lines =
        users.tokens(ctx).stream()
            .map(
                t -> {
                  var role = roles.get(t.role());
                  return new Line(t, role == null ? t.role() : role.label(), state(t));
                })
            .toList();
    return new MemoryList<Line>()
        .contains("name", l -> l.token().name())
        .when("state", (l, state) -> l.state().equals(state))
        .sort("name", l -> l.token().name())
        .sort("role", Line::role)
        .sort("made", l -> l.token().createdAt())
        .sort("until", l -> l.token().expiresAt())
        .page(lines, query);
  }

  private String state(TokenView token) {
    if (token.revokedAt() != null) {
      return "revoked";
    }
    return token.expiresAt().isAfter(clock.instant()) ? "good" : "expired";
  }

  @Override
  public String link(Line row) {
    return "/access/token.xhtml?id=" + row.token().id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No token has been issued. Partners' systems need one to use the interface.");
  }
}

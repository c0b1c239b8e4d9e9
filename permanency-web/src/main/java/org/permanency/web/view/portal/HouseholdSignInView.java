package org.permanency.web.view.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.permanency.access.UserService;
import org.permanency.access.UserView;
import org.permanency.portal.CarerLink;
import org.permanency.portal.CarerLinkService;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.RecordForm;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.Missing;

/** Who signs in as a carer of a household. */
@Named("householdSignIn")
@RequestScoped
public class HouseholdSignInView extends RecordForm {
  private static final String ROLE = "foster-carer";
  @Inject CarerLinkService links;
  @Inject UserService users;
  private List<CarerLink> found = List.of();

  /** A user who signs in. */
  public record Line(String user, String name, String email, String by) {}

  @Override
  public void open() throws IOException {
    if (isFresh()) {
      missing.page();
    } else {
      super.open();
    }
  }

  @Override
  protected boolean read(UUID id) {
    var all = links.of(caller.context(), id);
    found = all.orElse(List.of());
    return all.isPresent();
  }

  @Override
  protected String page() {
    return "/carers/household-sign-in.xhtml";
  }

  @Override
  protected String fresh() {
    return "";
  }

  @Override
  protected String heading() {
    return "Who signs in for this household";
  }

  @Override
  protected Permission writes() {
    return Permission.CARER_WRITE;
  }

  /** Who changes households and reads users may say who signs in. */
  @Override
  public boolean isEditable() {
    return super.isEditable() && caller.context().actor().may(Permission.USER_READ);
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of("user", "user", "taken", "user", "email", "email");
  }

  @Override
  protected void act(String what) throws IOException {
    var household = Objects.requireNonNull(Missing.id(typed("id")));
    var user = typed("user");
    var here = page() + "?id=" + household;
    if (what.equals("unlink")) {
      answer(
          links.unlink(caller.context(), household, user),
          "They do not sign in for it any more.",
          here);
    } else if (!isEditable() || getUsers().stream().noneMatch(u -> u.value().equals(user))) {
      notices.wrong("user", "Choose one of the users.");
    } else {
      answer(
          links.link(
              caller.context(), household, user, typed("email").isEmpty() ? null : typed("email")),
          "This is on record now.",
          here);
    }
  }

  private List<UserView> carers() {
    return isEditable()
        ? users.users(caller.context()).stream().filter(u -> u.roles().contains(ROLE)).toList()
        : List.of();
  }

  /** Users with the role of carers. */
  public List<Choice> getUsers() {
    return carers().stream()
        .map(u -> new Choice(u.id().toString(), u.displayName() + " (" + u.userName() + ")"))
        .toList();
  }

  /** Who signs in now. */
  public List<Line> getLinks() {
    var names = carers();
    return found.stream()
        .map(
            l ->
                new Line(
                    l.user(),
                    names.stream()
                        .filter(u -> u.id().toString().equals(l.user()))
                        .map(UserView::displayName)
                        .findFirst()
                        .orElse("A user"),
                    Objects.requireNonNullElse(l.email(), ""),
                    l.by() + ", " + Texts.time(l.at())))
        .toList();
  }
}

package org.permanency.web.view.panels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.access.UserService;
import org.permanency.panel.MemberRow;
import org.permanency.panel.MemberService;
import org.permanency.panel.rule.NewMember;
import org.permanency.panel.rule.Office;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;

/** One member of a central list, and putting somebody on it. */
@Named("panelMember")
@RequestScoped
public class MemberPageView extends PanelForm {
  @Inject MemberService members;
  @Inject UserService users;
  private @Nullable MemberRow found;

  @Override
  protected boolean read(UUID id) {
    found = members.find(caller.context(), id).orElse(null);
    return found != null;
  }

  private MemberRow row() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/panels/member.xhtml";
  }

  @Override
  protected String fresh() {
    return "Put somebody on a list";
  }

  @Override
  protected String heading() {
    return row().member().name();
  }

  @Override
  protected Permission writes() {
    return Permission.PANEL_WRITE;
  }

  @Override
  protected Map<String, String> fields() {
    var all = new HashMap<String, String>();
    for (var field : List.of("panel", "name", "roles", "employer", "email", "user")) {
      all.put(field, field);
    }
    all.put("practised-since", "practised");
    all.put("chair", "office");
    all.put("independent-chair", "office");
    all.put("vice-chairs", "office");
    all.put("notice-on", "noticed");
    all.put("noticed", "noticed");
    all.put("notice-by", "by");
    all.put("notice-why", "why");
    return all;
  }

  @Override
  protected void act(String what) throws IOException {
    var ctx = caller.context();
    switch (what) {
      case "add", "change" -> save(what);
      case "notice" -> {
        var on = required("noticed", "day of the notice");
        if (on != null) {
          answer(
              members.notice(ctx, row().id(), version(), on, typed("by"), typed("why")),
              "The notice is on record.",
              here());
        }
      }
      case "link" -> {
        var user = typed("user").equals(PanelWords.AS_IT_IS) ? "" : typed("user");
        if (!user.isEmpty() && getUsers().stream().noneMatch(u -> u.value().equals(user))) {
          notices.wrong("user", "Choose one of the users.");
        } else {
          answer(
              members.link(ctx, row().id(), version(), user.isEmpty() ? null : user),
              "This is on record.",
              here());
        }
      }
      default -> missing.page();
    }
  }

  private String here() {
    return PanelWords.MEMBER + row().id();
  }

  private void save(String what) throws IOException {
    boolean add = what.equals("add");
    var starts = add ? required("starts", "day of the appointment") : row().member().starts();
    var practised = day("practised", "day since which they have practised");
    var office =
        Arrays.stream(Office.values()).filter(o -> o.name().equals(typed("office"))).findFirst();
    if (office.isEmpty()) {
      notices.wrong("office", "Choose what they are on the panel.");
    }
    if (wrong() || starts == null || office.isEmpty()) {
      return;
    }
    var sent = request.getParameterValues("roles");
    var it =
        new NewMember(
            add ? typed("panel") : row().member().panel(),
            typed("name"),
            office.get(),
            typed("independent").equals("yes"),
            sent == null ? Set.of() : new HashSet<>(List.of(sent)),
            typed("employer"),
            practised,
            some("email"),
            starts);
    if (add) {
      var made = members.add(caller.context(), it);
      answer(
          Optional.of(made),
          it.name() + " is on the list.",
          made.fold(m -> PanelWords.MEMBER + m.id(), no -> page()));
    } else {
      answer(
          members.change(caller.context(), row().id(), version(), it),
          "The change is on record.",
          here());
    }
  }

  /** The member. */
  public MemberRow getRow() {
    return row();
  }

  /** Roles in words. */
  public String getRolesShown() {
    return String.join(", ", new TreeSet<>(row().member().roles()));
  }

  /** Panel in words. */
  public String getPanel() {
    return Choice.label(getPanels(), row().member().panel());
  }

  /** Employer in words. */
  public String getEmployer() {
    return Choice.label(PanelWords.EMPLOYERS, row().member().employer());
  }

  /** Days on the list in words. */
  public String getDays() {
    var ends = row().ends();
    return "From "
        + Texts.day(row().member().starts())
        + (ends == null ? "" : " to " + Texts.day(ends.minusDays(1)));
  }

  /** Notice in words; empty for none. */
  public String getNotice() {
    var r = row();
    return r.noticeOn() == null
        ? ""
        : Texts.day(r.noticeOn())
            + ("AGENCY".equals(r.noticeBy()) ? " by the agency" : " by the member")
            + (Objects.requireNonNullElse(r.noticeWhy(), "").isBlank() ? "" : ": " + r.noticeWhy());
  }

  /** A day in words. */
  public String words(@Nullable LocalDate day) {
    return Texts.day(day);
  }

  /** Panels to choose from. */
  public List<Choice> getPanels() {
    return Choice.of(members.panels(caller.context()));
  }

  /** What members may be on a panel. */
  public List<Choice> getOffices() {
    return PanelWords.OFFICES;
  }

  /** Who may employ them. */
  public List<Choice> getEmployers() {
    return PanelWords.EMPLOYERS;
  }

  /** Roles and seats of all the agency's panels, or of the member's. */
  public List<String> getRoles() {
    var all = new TreeSet<String>();
    for (var panel : isFresh() ? getPanels() : List.of(new Choice(row().member().panel(), ""))) {
      all.addAll(members.roles(caller.context(), panel.value()));
    }
    return new ArrayList<>(all);
  }

  /** Whether a role is ticked. */
  public boolean ticked(String role) {
    var sent = request.getParameterValues("roles");
    return request.getMethod().equals("POST")
        ? sent != null && List.of(sent).contains(role)
        : !isFresh() && row().member().roles().contains(role);
  }

  /** What was typed, or what is on record. */
  public String now(String field) {
    if (request.getMethod().equals("POST") || isFresh()) {
      return typed(field);
    }
    var m = row().member();
    return switch (field) {
      case "name" -> m.name();
      case "office" -> m.office().name();
      case "employer" -> m.employer();
      case "independent" -> m.independent() ? "yes" : "no";
      case "email" -> Objects.requireNonNullElse(m.email(), "");
      case "user" -> Objects.requireNonNullElse(row().user(), "");
      default -> "";
    };
  }

  @Override
  public String typed(String field) {
    var practised = isRead() ? row().member().practisedSince() : null;
    if (practised != null && !request.getMethod().equals("POST")) {
      switch (field) {
        case "practised":
          return String.valueOf(practised.getDayOfMonth());
        case "practised-month":
          return String.valueOf(practised.getMonthValue());
        case "practised-year":
          return String.valueOf(practised.getYear());
        default:
          break;
      }
    }
    return super.typed(field);
  }

  private boolean isRead() {
    return found != null;
  }

  /** Whether the caller may say who signs in as the member. */
  public boolean isLinkable() {
    var actor = caller.context().actor();
    return actor.may(Permission.USER_MANAGE) && actor.may(Permission.USER_READ);
  }

  /** Users to choose from; first of all, nobody. */
  public List<Choice> getUsers() {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice(PanelWords.AS_IT_IS, "Nobody"));
    users.users(caller.context()).stream()
        .map(u -> new Choice(u.id().toString(), u.displayName() + " (" + u.userName() + ")"))
        .forEach(choices::add);
    return choices;
  }

  /** Version to send back. */
  public int getSeen() {
    return row().version();
  }
}

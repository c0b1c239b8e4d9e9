package org.permanency.web.view.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.access.UserService;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;

/** What the template shows around a page: title, menu, trail, banner, who is signed in. */
@Named("shell")
@RequestScoped
public class ShellView {
  /** As many links as are read at a glance: a menu of no more is not folded. */
  private static final int FEW = 12;

  @Inject Caller caller;
  @Inject UserService users;
  @Inject HttpServletRequest request;
  @Inject Assets assets;
  @Inject FormToken token;
  @Inject Notices notices;
  private @Nullable String heading;
  private final List<Link> between = new ArrayList<>();

  /** A link with its words. */
  public record Link(String text, String url, boolean here) {}

  /**
   * A heading of the menu with its links.
   *
   * @param open whether it shows its links before anybody unfolds it
   */
  public record Group(String name, List<Link> links, boolean open) {}

  private String base() {
    return request.getContextPath();
  }

  private Page page() {
    return Pages.at(request.getServletPath())
        .orElseThrow(() -> new IllegalStateException("not a page: " + request.getServletPath()));
  }

  /** Sets the heading of a page that shows one record, e.g. the child's name. */
  public void heading(String text) {
    heading = text;
  }

  /** Adds a step to the trail before the page itself, e.g. the child of an edit page. */
  public void step(String text, String url) {
    between.add(new Link(text, base() + url, false));
  }

  /** Heading of the page. */
  public String getHeading() {
    return heading == null ? page().title() : heading;
  }

  /** Title of the browser's window; says first when something typed is wrong. */
  public String getTitle() {
    var tenant = caller.profile().name();
    return (hasErrors() ? "Error: " : "") + getHeading() + " - " + tenant;
  }

  /** Whether the page shows at least one error. */
  public boolean hasErrors() {
    return !notices.getErrors().isEmpty();
  }

  /**
   * The menu: pages of the tenant's services that the caller's role opens. A long one is folded but
   * for the group of the page that is shown; the browser remembers what else was unfolded.
   */
  public List<Group> getMenu() {
    var groups = new LinkedHashMap<String, List<Link>>();
    for (var page : Pages.ALL) {
      if (page.group() != null && mayOpen(page)) {
        groups.computeIfAbsent(page.group(), g -> new ArrayList<>()).add(link(page));
      }
    }
    boolean few = groups.values().stream().mapToInt(List::size).sum() <= FEW;
    return groups.entrySet().stream()
        .map(g -> new Group(g.getKey(), g.getValue(), few || leadsHere(g.getValue())))
        .toList();
  }

  private static boolean leadsHere(List<Link> links) {
    return links.stream().anyMatch(Link::here);
  }

  private boolean mayOpen(Page page) {
    return caller.context().actor().may(page.needs()) && caller.provides(page.service());
  }

  private Link link(Page page) {
    return new Link(page.title(), base() + page.path(), isHereOrAbove(page));
  }

  private boolean isHereOrAbove(Page page) {
    for (Page at = page(); at != null; at = parent(at)) {
      if (at.path().equals(page.path())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Page parent(Page page) {
    return page.parent() == null ? null : Pages.at(page.parent()).orElseThrow();
  }

  /** The trail from the top to the page above this one; empty on a page at the top. */
  public List<Link> getTrail() {
    var trail = new ArrayList<Link>();
    for (Page at = parent(page()); at != null; at = parent(at)) {
      // A record page above is named by the record itself, which the page gives as a step.
      if (at.parent() == null) {
        trail.add(new Link(at.title(), base() + at.path(), false));
      }
    }
    Collections.reverse(trail);
    trail.addAll(between);
    return trail;
  }

  /** Words of the banner; empty when there is none. */
  public String getBanner() {
    var profile = caller.profile();
    if (profile.businessDay() == null) {
      return "";
    }
    var note = profile.note() == null ? "" : ". " + profile.note();
    return "Training: business day " + Texts.day(profile.businessDay()) + note;
  }

  /** The agency. */
  public String getTenant() {
    return caller.profile().name();
  }

  /** The agency's colour, six hexadecimal digits. */
  public String getAccent() {
    return caller.profile().accent().substring(1);
  }

  /** Who is signed in. */
  public String getName() {
    return caller.name();
  }

  /**
   * Opaque key of who is signed in, so that a browser never gives one person's words to another.
   */
  public String getUserKey() {
    return caller.context().tenant() + "/" + caller.context().actor().id();
  }

  /** Labels of the caller's roles. */
  public String getRoles() {
    var labels = users.roles(caller.context()).roles();
    return caller.roles().stream()
        .map(labels::get)
        .filter(java.util.Objects::nonNull)
        .map(r -> r.label())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** Seconds until the session ends. */
  public int getTimeout() {
    return request.getSession().getMaxInactiveInterval();
  }

  /** Token that plain forms and scripts send along. */
  public String getToken() {
    return token.value();
  }

  /** Address of a file below {@code assets}, with its version. */
  public String asset(String name) {
    return base() + assets.address(name);
  }

  /** Address of a page of this application. */
  public String url(String path) {
    return base() + path;
  }

  /** Facts for the script that keeps drafts and warns before the session ends. */
  public Map<String, String> getFacts() {
    return Map.of("user", getUserKey(), "timeout", String.valueOf(getTimeout()));
  }
}

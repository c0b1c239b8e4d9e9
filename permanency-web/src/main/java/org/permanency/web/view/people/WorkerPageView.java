package org.permanency.web.view.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.permanency.casework.AllocationService;
import org.permanency.casework.WorkerCase;
import org.permanency.people.WorkerService;
import org.permanency.people.WorkerView;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.ShellView;

/** One worker: posts, teams, and the children whose cases they have and had. */
@Named("workerPage")
@RequestScoped
public class WorkerPageView {
  @Inject WorkerService workers;
  @Inject AllocationService allocations;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Missing missing;
  @Inject HttpServletRequest request;
  private @Nullable WorkerView worker;
  private List<WorkerCase> cases = List.of();

  /** A post. */
  public record Post(String what, String organisation, String qualified, String days) {}

  /** Time in a team. */
  public record Team(String id, String name, String days) {}

  /**
   * A case; {@code url} is null where the reader may not open the record.
   *
   * @param tick whether the case can be given to somebody else from here
   */
  public record Case(
      String id, String name, @Nullable String url, String council, String days, boolean tick) {}

  /** Reads the worker, or answers 404. */
  public void open() {
    var id = Missing.id(request.getParameter("id"));
    worker = id == null ? null : workers.find(caller.context(), id).orElse(null);
    if (worker == null) {
      missing.page();
    } else {
      shell.heading(worker.name());
      cases = allocations.of(caller.context(), worker.id());
    }
  }

  private WorkerView worker() {
    return Objects.requireNonNull(worker);
  }

  /** Id in addresses. */
  public String getId() {
    return worker().id().toString();
  }

  /** The agency's number for them. */
  public String getCode() {
    return worker().code();
  }

  /** Posts, the latest first. */
  public List<Post> getPosts() {
    return worker().posts().stream()
        .map(
            p ->
                new Post(
                    p.post(),
                    Choice.label(WorkWords.ORGANISATIONS, p.organisation()),
                    p.qualified() ? "Yes" : "No",
                    WorkWords.days(p.period())))
        .toList();
  }

  /** Teams, the latest first. */
  public List<Team> getTeams() {
    return worker().teams().stream()
        .map(t -> new Team(t.id().toString(), t.name(), WorkWords.days(t.period())))
        .toList();
  }

  /** Cases that have not ended. */
  public List<Case> getCases() {
    return cases(c -> c.period().end() == null);
  }

  /** Cases that somebody else has now, or nobody. */
  public List<Case> getEarlier() {
    return cases(c -> c.period().end() != null);
  }

  /** Whether at least one case can be given to somebody else by the caller. */
  public boolean isGiveable() {
    return getCases().stream().anyMatch(Case::tick);
  }

  private List<Case> cases(Predicate<WorkerCase> which) {
    boolean writes = caller.context().actor().may(Permission.WORKER_WRITE);
    boolean opens = caller.context().actor().may(Permission.CHILD_READ);
    return cases.stream()
        .filter(which)
        .map(
            c ->
                new Case(
                    c.child().id().toString(),
                    c.child().name(),
                    opens ? shell.url("/people/child.xhtml?id=" + c.child().id()) : null,
                    c.child().council(),
                    WorkWords.days(c.period()),
                    writes && !c.child().closed()))
        .toList();
  }

  /** Where mail reaches the worker; empty when nothing is known. */
  public String getEmail() {
    return java.util.Objects.requireNonNullElse(worker().email(), "");
  }

  /** Whether the caller may say who signs in as the worker. */
  public boolean isLinkable() {
    return caller.context().actor().may(Permission.USER_MANAGE);
  }
}

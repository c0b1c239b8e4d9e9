package org.permanency.web.view.casework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.casework.AllocationOutcome;
import org.permanency.casework.AllocationService;
import org.permanency.casework.CaseHolder;
import org.permanency.casework.Handover;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.ChildId;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.Both;
import org.permanency.web.view.form.DayField;
import org.permanency.web.view.form.Drafts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.people.WorkerChoices;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.Notices;
import org.permanency.web.view.shell.ShellView;

/**
 * Gives one child's case, or those of several, to a worker. The address names the children, and the
 * form who had each case when it was read; so neither needs a session or a script.
 */
@Named
@RequestScoped
public class AllocateView {
  private static final int MOST = 100;
  private static final String NOBODY = "-";
  @Inject AllocationService allocations;
  @Inject WorkerChoices workers;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Notices notices;
  @Inject Missing missing;
  @Inject Drafts drafts;
  @Inject HttpServletRequest request;
  private final DayField day = new DayField();
  private List<CaseHolder> holders = List.of();
  private @Nullable String worker;
  private boolean clash;

  /** A child and who has the case. */
  public record Line(String name, String council, String holder) {}

  /** Reads who has the cases. */
  @PostConstruct
  void read() {
    var sent = request.getParameterValues("child");
    var ids =
        Stream.of(sent == null ? new String[0] : sent)
            .map(Missing::id)
            .filter(Objects::nonNull)
            .map(ChildId::new)
            .distinct()
            .limit(MOST)
            .toList();
    holders = ids.isEmpty() ? List.of() : allocations.holders(caller.context(), ids);
  }

  /**
   * Heads the page. With no case ticked on a worker's page it goes back there and says so; when
   * none of the children is here it answers 404.
   */
  public @Nullable String open() {
    var of = Missing.id(request.getParameter("of"));
    if (holders.isEmpty() && of != null && request.getParameter("child") == null) {
      notices.done("Tick at least one case, then give it to another worker.");
      return "/people/worker.xhtml?faces-redirect=true&id=" + of;
    }
    if (holders.isEmpty()) {
      missing.page();
    } else if (holders.size() == 1) {
      shell.heading("Give the case of " + holders.get(0).child().name() + " to a worker");
    } else {
      shell.heading("Give " + holders.size() + " cases to a worker");
    }
    return null;
  }

  /** Gives the cases to the worker. */
  public @Nullable String save() {
    var to = Missing.id(worker);
    if (to == null) {
      notices.wrong("worker", "Choose who shall have " + (isOne() ? "the case." : "the cases."));
    }
    var from = day.read("day", "first day", notices);
    if (from == null && !notices.has("day")) {
      notices.wrong("day", "Enter the first day.");
    }
    return to == null || from == null
        ? null
        : answer(allocations.give(caller.context(), wanted(to, from)).orElseThrow());
  }

  private List<Handover> wanted(UUID to, LocalDate from) {
    var shown = shown();
    return holders.stream()
        .map(h -> h.child().id())
        .map(child -> new Handover(child, shown.get(child.value()), to, from))
        .toList();
  }

  /** Who had each case when the form was read; a case that nobody had is left out. */
  private Map<UUID, UUID> shown() {
    var sent = request.getParameter("version");
    var shown = new HashMap<UUID, UUID>();
    for (var one : (sent == null ? "" : sent).split(" ", MOST + 1)) {
      var pair = one.split(":", 2);
      var child = Missing.id(pair[0]);
      var holder = pair.length < 2 ? null : Missing.id(pair[1]);
      if (child != null && holder != null) {
        shown.put(child, holder);
      }
    }
    return shown;
  }

  private @Nullable String answer(AllocationOutcome outcome) {
    holders = outcome.current();
    clash = outcome.clash();
    var no = outcome.decision().fold(given -> List.<Reason>of(), reasons -> reasons);
    if (!clash) {
      notices.refused(no);
    }
    if (!no.isEmpty()) {
      return null;
    }
    drafts.drop(getDraft());
    notices.done(isOne() ? "The case was given to the worker." : "The cases were given.");
    return leave().replace("?", "?faces-redirect=true&");
  }

  private String leave() {
    var of = Missing.id(request.getParameter("of"));
    if (of != null) {
      return "/people/worker.xhtml?id=" + of;
    }
    return isOne()
        ? "/people/child.xhtml?id=" + holders.get(0).child().id()
        : "/casework/allocations.xhtml?sort=worker";
  }

  /** Whether it is about one child. */
  public boolean isOne() {
    return holders.size() == 1;
  }

  /** The children and who has their cases. */
  public List<Line> getLines() {
    return holders.stream()
        .map(h -> new Line(h.child().name(), h.child().council(), holder(h)))
        .toList();
  }

  private static String holder(CaseHolder h) {
    return h.name() == null ? "Nobody" : h.name() + " since " + Texts.day(h.since());
  }

  /** Workers to choose from. */
  public List<Choice> getWorkers() {
    return workers.inPost(caller.context());
  }

  /** Who has the cases now; after a clash as the other one left them, so that yours can follow. */
  public String getVersion() {
    return holders.stream()
        .map(h -> h.child().id() + ":" + (h.worker() == null ? NOBODY : h.worker().toString()))
        .collect(Collectors.joining(" "));
  }

  /** Theirs and yours. */
  public List<Both> getBoth() {
    var to = Choice.label(getWorkers(), worker == null ? "" : worker);
    var from = day.read("day", "first day", notices);
    return holders.stream()
        .map(h -> new Both(h.child().name(), holder(h), to + " from " + Texts.day(from)))
        .toList();
  }

  /** Whether somebody else gave one of the cases away after the form was read. */
  public boolean isClash() {
    return clash;
  }

  /** Address that the form is sent to. */
  public String getAction() {
    var of = Missing.id(request.getParameter("of"));
    return holders.stream()
        .map(h -> "child=" + h.child().id())
        .collect(
            Collectors.joining(
                "&",
                request.getContextPath() + request.getServletPath() + "?",
                of == null ? "" : "&of=" + of));
  }

  /** Name under which what is typed is kept. */
  public String getDraft() {
    return "allocate:" + (isOne() ? holders.get(0).child().id() : Arrays.hashCode(ids()));
  }

  private Object[] ids() {
    return holders.stream().map(h -> h.child().id().value()).toArray();
  }

  /** Page to go back to. */
  public String getBack() {
    return request.getContextPath() + leave();
  }

  /** First day with the worker. */
  public DayField getDay() {
    return day;
  }

  public @Nullable String getWorker() {
    return worker;
  }

  public void setWorker(@Nullable String worker) {
    this.worker = worker;
  }
}

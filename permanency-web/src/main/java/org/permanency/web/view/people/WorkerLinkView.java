package org.permanency.web.view.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.access.UserService;
import org.permanency.people.WorkerService;
import org.permanency.people.WorkerView;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.form.RecordForm;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.Missing;

/** Says who signs in as a worker, and where mail reaches them. */
@Named("workerLink")
@RequestScoped
public class WorkerLinkView extends RecordForm {
  /** Value of a choice that says nothing: an empty one would be sent as its words. */
  private static final String NOBODY = "-";

  @Inject WorkerService workers;
  @Inject UserService users;
  private @Nullable WorkerView found;

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
    found = workers.find(caller.context(), id).orElse(null);
    return found != null;
  }

  private WorkerView worker() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected String page() {
    return "/people/worker-link.xhtml";
  }

  @Override
  protected String fresh() {
    return "";
  }

  @Override
  protected String heading() {
    return "Who signs in as " + worker().name();
  }

  @Override
  protected Permission writes() {
    return Permission.USER_MANAGE;
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of("user-taken", "user", "email", "email");
  }

  @Override
  protected void act(String what) throws IOException {
    var user = typed("user").equals(NOBODY) ? "" : typed("user");
    if (!user.isEmpty() && getUsers().stream().noneMatch(u -> u.value().equals(user))) {
      notices.wrong("user", "Choose one of the users.");
      return;
    }
    answer(
        workers.link(
            caller.context(),
            worker().id(),
            version(),
            user.isEmpty() ? null : user,
            typed("email").isEmpty() ? null : typed("email")),
        "This is on record now.",
        "/people/worker.xhtml?id=" + worker().id());
  }

  /** Users to choose from; first of all, nobody. */
  public List<Choice> getUsers() {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice(NOBODY, "Nobody"));
    users.users(caller.context()).stream()
        .filter(u -> Missing.id(u.id().toString()) != null)
        .map(u -> new Choice(u.id().toString(), u.displayName() + " (" + u.userName() + ")"))
        .forEach(choices::add);
    return choices;
  }

  /** The user chosen, or the one on record. */
  public String getUser() {
    return request.getMethod().equals("POST")
        ? typed("user")
        : Objects.requireNonNullElse(worker().user(), "");
  }

  /** The address typed, or the one on record. */
  public String getEmail() {
    return request.getMethod().equals("POST")
        ? typed("email")
        : Objects.requireNonNullElse(worker().email(), "");
  }

  /** Version to send back. */
  public int getSeen() {
    return worker().version();
  }
}

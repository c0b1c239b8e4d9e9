package org.permanency.web.view.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.JoinService;
import org.permanency.people.JoinService.Joined;
import org.permanency.people.rule.JoinKind;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.form.RecordForm;
import org.permanency.web.view.list.Tag;

/** One join: what it moved, and its undoing. */
@Named("joinedPage")
@RequestScoped
public class JoinedPageView extends RecordForm {
  private static final String PAGE = "/people/joined.xhtml";
  @Inject JoinService joins;
  private @Nullable Joined joined;

  @Override
  public void open() throws IOException {
    if (isFresh()) {
      missing.page();
      return;
    }
    super.open();
  }

  @Override
  protected boolean read(UUID id) {
    joined = joins.find(caller.context(), id).orElse(null);
    return joined != null;
  }

  @Override
  protected String page() {
    return PAGE;
  }

  @Override
  protected String fresh() {
    return "Joined record";
  }

  @Override
  protected String heading() {
    return getJoined().row().kept();
  }

  @Override
  protected Permission writes() {
    return Permission.RECORD_JOIN;
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of("why", "why", "why-long", "why");
  }

  @Override
  protected void act(String what) throws IOException {
    var id = getJoined().row().id();
    answer(
        joins.undo(caller.context(), id, version(), typed("why")),
        "The join is undone. Both records stand again.",
        PAGE + "?id=" + id);
  }

  /** The join. */
  public Joined getJoined() {
    return Objects.requireNonNull(joined);
  }

  /** Where it stands. */
  public Tag getTag() {
    return JoinWords.tag(getJoined().row());
  }

  /** When, by whom. */
  public String getWhen() {
    var row = getJoined().row();
    return shown(row.on()) + ", by " + row.by();
  }

  /** When it was undone, by whom and why; empty while it stands. */
  public String getUndone() {
    var row = getJoined().row();
    return row.stands()
        ? ""
        : shown(row.undoneOn()) + ", by " + row.undoneBy() + ": " + row.undoneWhy();
  }

  /** Page of the kept record; empty where it has none of its own. */
  public String getKeptPage() {
    return child() ? shell.url("/people/child.xhtml?id=" + getJoined().row().keptId()) : "";
  }

  /** Page of the ended record; empty where it has none of its own. */
  public String getEndedPage() {
    return child() ? shell.url("/people/child.xhtml?id=" + getJoined().row().endedId()) : "";
  }

  private boolean child() {
    return getJoined().row().kind() == JoinKind.CHILD;
  }
}

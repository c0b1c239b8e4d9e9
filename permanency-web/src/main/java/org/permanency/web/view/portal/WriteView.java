package org.permanency.web.view.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.permanency.access.Secrets;
import org.permanency.portal.DiaryEntry;
import org.permanency.portal.DiaryService;
import org.permanency.portal.rule.CarerDiary;
import org.permanency.record.rule.RecordTemplates.Field;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.Choice;

/**
 * Writing in the diary: {@code /portal/write.xhtml?child=...&kind=...}. The script of the page
 * keeps every word in the browser until the server has it.
 */
@Named("portalWrite")
@RequestScoped
public class WriteView extends PortalForm {
  @Inject DiaryService diary;

  @Override
  protected String page() {
    return "/portal/write.xhtml";
  }

  @Override
  protected String fresh() {
    return getKind().isEmpty() ? "Write in the diary" : kind().label();
  }

  /** Without an id the page is for a new entry, and an id means nothing. */
  @Override
  public boolean isFresh() {
    return true;
  }

  @Override
  public void open() throws IOException {
    if (!super.typed("id").isEmpty()) {
      missing.page();
    } else {
      super.open();
    }
  }

  @Override
  public String getAction() {
    return shell.url(page() + "?kind=" + getKind());
  }

  @Override
  protected void act(String what) throws IOException {
    var made =
        diary.write(caller.context(), LogFields.read(this::typed, diary.kinds(caller.context())));
    var no = made.fold(ok -> List.<org.permanency.kernel.Reason>of(), reasons -> reasons);
    no.forEach(r -> notices.wrong(LogFields.field(r), Words.of(r)));
    if (no.isEmpty()) {
      notices.done("It is on the child's record now.");
      var id = made.fold(DiaryEntry::id, x -> null);
      faces.getExternalContext().redirect(shell.url("/portal/entry.xhtml?id=" + id));
      faces.responseComplete();
    }
  }

  /** Key of the kind asked for; the first one when none is; empty without rule. */
  public String getKind() {
    var kinds = diary.kinds(caller.context());
    var asked = super.typed("kind");
    return kinds.containsKey(asked) ? asked : kinds.keySet().stream().findFirst().orElse("");
  }

  private CarerDiary.Kind kind() {
    return java.util.Objects.requireNonNull(diary.kinds(caller.context()).get(getKind()));
  }

  /** A kind to write, with its page. */
  public record Way(String label, String url, boolean here) {}

  /** Kinds of entries as links. */
  public List<Way> getWays() {
    var ways = new ArrayList<Way>();
    diary
        .kinds(caller.context())
        .forEach(
            (key, kind) ->
                ways.add(
                    new Way(
                        kind.label(),
                        shell.url(page() + "?kind=" + key + "&child=" + super.typed("child")),
                        key.equals(getKind()))));
    return ways;
  }

  /** Fields of the kind. */
  public List<Field> getFields() {
    return getKind().isEmpty() ? List.of() : kind().fields();
  }

  /** Children to write about. */
  public List<Choice> getAbout() {
    return everybody();
  }

  /** Name of this form, so that an entry sent twice counts once. */
  public String getOnce() {
    var sent = super.typed("once");
    return sent.matches("[A-Za-z0-9_-]{16,64}") ? sent : Secrets.next();
  }
}

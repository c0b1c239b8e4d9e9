package org.permanency.web.view.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.permanency.portal.DiaryReadingService;
import org.permanency.portal.DiaryReadingService.Whole;
import org.permanency.record.rule.Written.Part;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.RecordForm;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.work.TaskWords;

/** One or several entries of diaries, read and marked as read by staff: {@code ?id=..&id=..}. */
@Named("diaryEntries")
@RequestScoped
public class DiaryEntriesView extends RecordForm {
  private static final int MOST = 50;
  @Inject DiaryReadingService service;
  private final List<Whole> found = new ArrayList<>();
  private int closed;

  /** A clock that an entry set going. */
  public record Due(String title, String due, Tag tag, String url) {}

  /** An entry in words. */
  public record Shown(
      String label,
      String child,
      String day,
      String by,
      Tag tag,
      String record,
      List<Part> parts,
      List<Due> clocks) {}

  private List<UUID> ids() {
    var sent = request.getParameterValues("id");
    return Arrays.stream(sent == null ? new String[0] : sent)
        .map(Missing::id)
        .filter(Objects::nonNull)
        .distinct()
        .limit(MOST)
        .toList();
  }

  @Override
  public void open() throws IOException {
    if (ids().isEmpty()) {
      missing.page();
    } else {
      super.open();
    }
  }

  @Override
  protected boolean read(UUID id) {
    int there = 0;
    for (var one : ids()) {
      var answer = service.find(caller.context(), one);
      if (answer.isPresent()) {
        there++;
        answer.get().fold(found::add, no -> closed++ > 0);
      }
    }
    return there > 0;
  }

  @Override
  protected String page() {
    return "/carers/diary-entry.xhtml";
  }

  @Override
  public String getAction() {
    return shell.url(
        page() + "?" + ids().stream().map(i -> "id=" + i).collect(Collectors.joining("&")));
  }

  @Override
  protected String fresh() {
    return "Diary entry";
  }

  @Override
  protected String heading() {
    return found.size() == 1
        ? found.get(0).entry().label() + ", " + found.get(0).entry().childName()
        : "Diary entries";
  }

  @Override
  protected Permission writes() {
    return Permission.SUPERVISE_WRITE;
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of("told", "on");
  }

  @Override
  protected void act(String what) throws IOException {
    if (what.equals("read")) {
      int count = service.read(caller.context(), ids());
      notices.done(Texts.count(count, "entry").replace("entrys", "entries") + " marked as read.");
      faces.getExternalContext().redirect(shell.url("/carers/diaries.xhtml"));
      faces.responseComplete();
    } else if (what.equals("told")) {
      var on = required("on", "day");
      if (on != null) {
        var id = ids().get(0);
        answer(
            service.told(caller.context(), id, on), "This is on record now.", page() + "?id=" + id);
      }
    } else {
      missing.page();
    }
  }

  /** Whether an entry asked for is closed to the reader. */
  public boolean isClosed() {
    return closed > 0;
  }

  /** Whether there is something to mark as read. */
  public boolean isMarkable() {
    return isEditable() && found.stream().anyMatch(w -> w.entry().read() == null);
  }

  /** Whether the council waits to be told of the one entry shown. */
  public boolean isTellable() {
    return isEditable()
        && ids().size() == 1
        && found.stream().flatMap(w -> w.tasks().stream()).anyMatch(t -> t.done() == null);
  }

  /** The entries. */
  public List<Shown> getEntries() {
    return found.stream().map(this::shown).toList();
  }

  private Shown shown(Whole whole) {
    var e = whole.entry();
    var may = caller.context().actor().may(Permission.RECORD_READ);
    var today = caller.context().today();
    return new Shown(
        e.label(),
        e.childName(),
        Texts.day(e.on()),
        "Written " + Texts.time(e.at()) + " by " + e.by(),
        DiariesList.read(e),
        may ? shell.url("/record/recording.xhtml?id=" + e.recording()) : "",
        e.parts(),
        whole.tasks().stream()
            .map(
                t ->
                    new Due(
                        t.title(),
                        Texts.day(t.due().day()),
                        TaskWords.tag(t.standing(today)),
                        shell.url(TaskWords.TASK + t.id())))
            .toList());
  }
}

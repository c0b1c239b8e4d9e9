package org.permanency.web.view.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.permanency.kernel.Decision;
import org.permanency.portal.KeepsakeService;
import org.permanency.portal.KeepsakeService.Keepsake;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.RecordForm;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.Missing;

/** What carers kept for a child, as staff see it and pass it on. */
@Named("childKeepsakes")
@RequestScoped
public class ChildKeepsakesView extends RecordForm {
  @Inject KeepsakeService keepsakes;
  private List<Keepsake> found = List.of();

  /**
   * Something kept.
   *
   * @param file address of the picture in the child's record; empty for words alone
   */
  public record Kept(String title, String about, String words, String file, Tag tag) {}

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
    var all = keepsakes.of(caller.context(), id);
    found = all.orElse(List.of());
    shell.step(
        found.isEmpty() ? "The child" : found.get(0).childName(), "/people/child.xhtml?id=" + id);
    return all.isPresent();
  }

  @Override
  protected String page() {
    return "/people/keepsakes.xhtml";
  }

  @Override
  protected String fresh() {
    return "";
  }

  @Override
  protected String heading() {
    return "Photographs and memories";
  }

  @Override
  protected Permission writes() {
    return Permission.RECORD_WRITE;
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of();
  }

  @Override
  protected void act(String what) throws IOException {
    var child = Objects.requireNonNull(Missing.id(typed("id")));
    answer(
        keepsakes.pass(caller.context(), child).map(Decision::granted),
        "The carers with whom the child lives now see all of it.",
        page() + "?id=" + child);
  }

  /** Whether there is something that was not passed on yet, and the caller may do it. */
  public boolean isPassable() {
    return isEditable() && found.stream().anyMatch(k -> k.passedOn() == null);
  }

  /** Everything kept, the latest first. */
  public List<Kept> getKept() {
    return found.stream().map(this::kept).toList();
  }

  private Kept kept(Keepsake k) {
    var picture = k.picture();
    return new Kept(
        k.title(),
        Texts.day(k.on()) + ", kept by " + k.by(),
        Objects.requireNonNullElse(k.words(), ""),
        picture == null
            ? ""
            : shell.url("/record/file?document=" + picture.id() + "&version=" + picture.version()),
        k.passedOn() == null
            ? Tag.info("Seen by the carers who kept it")
            : Tag.plain("Passed on " + Texts.day(k.passedOn())));
  }
}

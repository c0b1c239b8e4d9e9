package org.permanency.web.view.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.permanency.access.Secrets;
import org.permanency.portal.KeepsakeService;
import org.permanency.portal.KeepsakeService.NewKeepsake;
import org.permanency.record.DocumentCommand.Upload;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.payments.Uploads;
import org.permanency.web.view.shell.Missing;

/** Photographs and memories that carers keep for children. */
@Named("portalPhotographs")
@RequestScoped
public class PhotographsView extends PortalForm {
  private static final int LARGEST = 10_000_000;
  @Inject KeepsakeService keepsakes;

  /**
   * Something kept.
   *
   * @param picture address of the picture; empty for words alone
   */
  public record Kept(String title, String about, String words, String picture) {}

  @Override
  protected String page() {
    return "/portal/photographs.xhtml";
  }

  @Override
  protected String fresh() {
    return "Photographs and memories";
  }

  @Override
  protected Map<String, String> fields() {
    return Map.ofEntries(
        Map.entry("title", "title"),
        Map.entry("words", "words"),
        Map.entry("empty", "file"),
        Map.entry("picture", "file"),
        Map.entry("large", "file"),
        Map.entry("kind", "file"),
        Map.entry("content", "file"),
        Map.entry("child", "child"),
        Map.entry("future", "on"));
  }

  @Override
  protected void act(String what) throws IOException {
    var on = required("on", "day");
    if (on == null) {
      return;
    }
    var sent = Uploads.one(request, "file", LARGEST);
    var child = Missing.id(typed("child"));
    answer(
        Optional.of(
            keepsakes.keep(
                caller.context(),
                new NewKeepsake(
                    child == null ? new UUID(0, 0) : child,
                    on,
                    typed("title"),
                    typed("words").isEmpty() ? null : typed("words"),
                    sent == null ? null : new Upload(sent.name(), sent.content()),
                    typed("once")))),
        "It is kept for the child.",
        page());
  }

  /** Everything kept, the latest first. */
  public List<Kept> getKept() {
    return keepsakes.mine(caller.context()).stream()
        .map(
            k ->
                new Kept(
                    k.title(),
                    k.childName() + ", " + Texts.day(k.on()),
                    Objects.requireNonNullElse(k.words(), ""),
                    k.picture() == null ? "" : shell.url("/portal/file?what=picture&id=" + k.id())))
        .toList();
  }

  /** Children to keep something for. */
  public List<Choice> getAbout() {
    return everybody();
  }

  /** Name of this form, so that what is sent twice is kept once. */
  public String getOnce() {
    var sent = super.typed("once");
    return sent.matches("[A-Za-z0-9_-]{16,64}") ? sent : Secrets.next();
  }
}

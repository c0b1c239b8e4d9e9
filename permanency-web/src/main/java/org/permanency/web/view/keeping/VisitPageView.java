package org.permanency.web.view.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.CareView;
import org.permanency.keeping.VisitRow;
import org.permanency.keeping.VisitService;
import org.permanency.keeping.rule.NewVisit;
import org.permanency.keeping.rule.VisitKind;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;

/** One visit to carers, and recording a new one. */
@Named("visitPage")
@RequestScoped
public class VisitPageView extends CareForm {
  @Inject VisitService service;
  private @Nullable VisitRow found;

  @Override
  protected boolean read(UUID id) {
    found = service.find(caller.context(), id).orElse(null);
    return found != null;
  }

  @Override
  protected @Nullable CareView<?> care() {
    return found == null ? null : new CareView<>(found, List.of(), List.of(), List.of());
  }

  @Override
  protected String page() {
    return "/carers/visit.xhtml";
  }

  @Override
  protected String fresh() {
    return "Record a visit to carers";
  }

  @Override
  protected String heading() {
    return KeepingWords.of(row().kind()) + " of " + Texts.day(row().on());
  }

  private VisitRow row() {
    return Objects.requireNonNull(found);
  }

  @Override
  protected void act(String what) throws IOException {
    switch (what) {
      case "record" -> record();
      case "withdraw" ->
          answer(
              service.withdraw(caller.context(), row().id(), version(), typed("why")),
              "The visit counts no longer.",
              page() + "?id=" + row().id());
      default -> missing.page();
    }
  }

  private void record() throws IOException {
    var kind = chosen("kind", VisitKind.class, "Choose what visit it was.");
    var on = required("on", "day of the visit");
    if (kind != null && on != null) {
      var held = !typed("held").equals("no");
      var it = new NewVisit(homeId(), kind, on, held, worker(), words("seen"), words("note"), null);
      var made = service.record(caller.context(), it);
      var to = made.fold(v -> page() + "?id=" + v.id(), no -> page());
      answer(Optional.of(made), "The visit is on record. The next one's clock runs.", to);
    }
  }

  /** The visit. */
  public VisitRow getRow() {
    return row();
  }

  /** Its day. */
  public String getDay() {
    return Texts.day(row().on());
  }

  /** Whether somebody was met. */
  public String getHeld() {
    return row().withdrawn() != null
        ? "Entered by mistake: " + row().withdrawn()
        : row().held() ? "Yes" : "Nobody was met";
  }

  /** Whether it may be called a mistake. */
  public boolean isChangeable() {
    return isEditable() && row().withdrawn() == null;
  }

  /** Page to write it up on. */
  public String getWrite() {
    return shell.url(
        "/record/write.xhtml?subject=HOUSEHOLD:"
            + row().household().id()
            + "&template="
            + row().kind().template());
  }

  /** Visits to choose from. */
  public List<Choice> getKinds() {
    return KeepingWords.choices(VisitKind.values());
  }

  /** Whether somebody was met. */
  public List<Choice> getHelds() {
    return List.of(new Choice("yes", "Yes"), new Choice("no", "No, nobody was met"));
  }
}

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
import org.permanency.keeping.DepartureRow;
import org.permanency.keeping.DepartureService;
import org.permanency.keeping.rule.DepartureKind;
import org.permanency.keeping.rule.NewDeparture;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;

/** One notice or transfer; a new one, and the transfer of all carers at once. */
@Named("departurePage")
@RequestScoped
public class DeparturePageView extends CareForm {
  @Inject DepartureService service;
  private @Nullable CareView<DepartureRow> found;

  @Override
  protected boolean read(UUID id) {
    found = service.find(caller.context(), id).orElse(null);
    return found != null;
  }

  @Override
  protected @Nullable CareView<?> care() {
    return found;
  }

  private DepartureRow row() {
    return Objects.requireNonNull(found).row();
  }

  @Override
  protected String page() {
    return "/carers/departure.xhtml";
  }

  @Override
  protected String fresh() {
    return "Record a notice or a transfer";
  }

  @Override
  protected String heading() {
    return KeepingWords.of(row().kind()) + ", " + row().household().name();
  }

  @Override
  protected String dayField() {
    return switch (typed("do")) {
      case "open" -> "received";
      case "all" -> "mobilised";
      case "sent" -> "sent";
      default -> "on";
    };
  }

  @Override
  protected java.util.Map<String, String> fields() {
    var all = super.fields();
    all.put("early", "on");
    all.put("service", typed("do").equals("all") ? "from-service" : "service");
    return all;
  }

  @Override
  protected void act(String what) throws IOException {
    var ctx = caller.context();
    var here = isFresh() ? page() : page() + "?id=" + row().id();
    switch (what) {
      case "open" -> open(here);
      case "all" -> all();
      case "done" -> {
        var on = required("on", "day");
        if (on != null) {
          answer(service.done(ctx, row().id(), version(), on), "It is done.", here);
        }
      }
      case "sent" -> {
        var on = required("sent", "day on which the records went");
        if (on != null) {
          answer(service.sent(ctx, row().id(), version(), on), "This is on record now.", here);
        }
      }
      case "withdraw" ->
          answer(
              service.withdraw(ctx, row().id(), version(), typed("why")),
              "It is taken back.",
              here);
      default -> missing.page();
    }
  }

  private void open(String here) throws IOException {
    var kind = chosen("kind", DepartureKind.class, "Choose what it is.");
    var received = required("received", "day on which it came");
    if (kind != null && received != null) {
      var it = new NewDeparture(homeId(), kind, received, words("service"), words("why"), worker());
      var made = service.open(caller.context(), it);
      var to = made.fold(v -> page() + "?id=" + v.row().id(), no -> here);
      answer(Optional.of(made), "This is on record now. Its clock runs.", to);
    }
  }

  private void all() throws IOException {
    var on = required("mobilised", "day of mobilisation");
    if (on != null) {
      var made = service.all(caller.context(), on, typed("from-service"));
      int count = made.fold(n -> n, no -> 0);
      answer(
          Optional.of(made),
          Texts.count(count, "transfer") + " opened.",
          "/carers/departures.xhtml?f.kind=TRANSFER_IN");
    }
  }

  /** The notice or transfer. */
  public DepartureRow getRow() {
    return row();
  }

  /** Where it stands. */
  public Tag getTag() {
    return KeepingWords.tag(row().state(), row().state().over());
  }

  /** Day on which it came. */
  public String getReceived() {
    return Texts.day(row().received());
  }

  /** Last day by its clock. */
  public String getEffective() {
    return Texts.day(row().effective());
  }

  /** When records went. */
  public String getSent() {
    return Texts.day(row().recordsSent());
  }

  /** When it ended. */
  public String getEnded() {
    return Texts.day(row().endedOn());
  }

  /** Whether it is under way and may be changed. */
  public boolean isChangeable() {
    return isEditable() && !row().state().over();
  }

  /** Whether records have to be sent. */
  public boolean isSendable() {
    return isChangeable()
        && row().kind() == DepartureKind.TRANSFER_OUT
        && row().recordsSent() == null;
  }

  /** What to choose from. */
  public List<Choice> getKinds() {
    return KeepingWords.choices(DepartureKind.values());
  }
}

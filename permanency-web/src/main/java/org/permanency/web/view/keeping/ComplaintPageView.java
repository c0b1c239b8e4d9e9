package org.permanency.web.view.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.CareView;
import org.permanency.keeping.ComplaintRow;
import org.permanency.keeping.ComplaintService;
import org.permanency.keeping.ComplaintView;
import org.permanency.keeping.rule.ComplaintRules.Step;
import org.permanency.keeping.rule.ComplaintState;
import org.permanency.keeping.rule.Finding;
import org.permanency.keeping.rule.NewComplaint;
import org.permanency.people.ClosedRecords;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;

/** One complaint through its stages, and taking a new one. */
@Named("complaintPage")
@RequestScoped
public class ComplaintPageView extends CareForm {
  @Inject ComplaintService service;
  private @Nullable ComplaintView found;

  @Override
  protected boolean read(UUID id) {
    found = service.find(caller.context(), id).orElse(null);
    return found != null;
  }

  @Override
  protected @Nullable CareView<?> care() {
    return found == null ? null : found.care();
  }

  private ComplaintRow row() {
    return Objects.requireNonNull(found).row();
  }

  @Override
  protected Permission writes() {
    return Permission.CONCERN_WRITE;
  }

  @Override
  protected String page() {
    return "/carers/complaint.xhtml";
  }

  @Override
  protected String fresh() {
    return "Take a complaint";
  }

  @Override
  protected String heading() {
    return "Complaint " + row().reference();
  }

  @Override
  protected String dayField() {
    return typed("do").equals("receive") ? "received" : "on";
  }

  @Override
  protected java.util.Map<String, String> fields() {
    var all = super.fields();
    all.put("state", "next");
    all.put("longer", "why");
    all.put("about", "household");
    return all;
  }

  @Override
  protected void act(String what) throws IOException {
    var ctx = caller.context();
    var here = isFresh() ? page() : page() + "?id=" + row().id();
    switch (what) {
      case "receive" -> receive(here);
      case "step" -> {
        var next = chosen("next", ComplaintState.class, "Choose what happened.");
        var on = required("on", "day");
        if (next != null && on != null) {
          var step =
              new Step(
                  next,
                  on,
                  chosen("finding", Finding.class, ""),
                  words("words"),
                  words("learning"));
          answer(service.step(ctx, row().id(), version(), step), "This is on record now.", here);
        }
      }
      case "extend" ->
          answer(
              service.extend(ctx, row().id(), version(), typed("why")),
              "The time is extended.",
              here);
      default -> missing.page();
    }
  }

  /** The household is a field of the form itself. */
  @Override
  public String getAction() {
    return isFresh() ? shell.url(page()) : super.getAction();
  }

  private void receive(String here) throws IOException {
    var source = chosen("source", NewComplaint.Source.class, "Choose who complains.");
    var received = required("received", "day on which it came");
    UUID child = null;
    if (!typed("child").isEmpty()) {
      child = service.child(caller.context(), typed("child")).orElse(null);
      if (child == null) {
        notices.wrong("child", "There is no such child, or their record is closed to you.");
      }
    }
    if (!wrong() && source != null && received != null) {
      var household = home() == null ? null : homeId();
      var it =
          new NewComplaint(
              received,
              source,
              typed("complainant"),
              household,
              child,
              typed("what"),
              words("wanted"),
              worker());
      var made = service.receive(caller.context(), it);
      var to = made.fold(v -> page() + "?id=" + v.id(), no -> here);
      answer(Optional.of(made), "The complaint is taken. Its clock runs.", to);
    }
  }

  /** The complaint. */
  public ComplaintRow getRow() {
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

  /** Who complains. */
  public String getFrom() {
    return row().complainant()
        + ", "
        + KeepingWords.of(row().source()).toLowerCase(java.util.Locale.UK);
  }

  /** The child; of a closed record only that it is one. */
  public String getChild() {
    var child = Objects.requireNonNull(found).child();
    return child == null
        ? ""
        : child.hidden()
            ? ClosedRecords.RESTRICTED
            : Objects.requireNonNullElse(child.name(), "A child");
  }

  /** Of the last answer. */
  public String getFinding() {
    return KeepingWords.of(row().finding());
  }

  /** Whether it is open and may be changed. */
  public boolean isChangeable() {
    return isEditable() && !row().state().over();
  }

  /** Whether the time of its stage may be extended. */
  public boolean isExtendable() {
    return isChangeable() && row().state().extendable() && !row().longer();
  }

  /** What may happen next. */
  public List<Choice> getNext() {
    return Arrays.stream(ComplaintState.values())
        .filter(s -> row().state().mayBecome(s))
        .map(s -> new Choice(s.name(), KeepingWords.of(s)))
        .toList();
  }

  /** What an answer may say. */
  public List<Choice> getFindings() {
    return KeepingWords.choices(Finding.values());
  }

  /** Who may complain. */
  public List<Choice> getSources() {
    return KeepingWords.choices(NewComplaint.Source.values());
  }
}

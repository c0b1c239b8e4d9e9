package org.permanency.web.view.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.assessment.AssessmentService;
import org.permanency.assessment.TemporaryService;
import org.permanency.assessment.TemporaryService.Extension;
import org.permanency.assessment.TemporaryService.Wanted;
import org.permanency.assessment.TemporaryView;
import org.permanency.assessment.rule.TemporaryRules.Condition;
import org.permanency.recruitment.EnquiryService;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.form.RecordForm;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;
import org.permanency.web.view.shell.Missing;

/** Temporary approvals of one applicant, by the id of the enquiry. */
@Named("temporaryPage")
@RequestScoped
public class TemporaryPageView extends RecordForm {
  @Inject TemporaryService service;
  @Inject AssessmentService assessments;
  @Inject EnquiryService enquiries;
  private List<TemporaryView> found = List.of();
  private String name = "";

  /** A temporary approval as the page shows it. */
  public record Line(
      TemporaryView it, String days, Tag tag, String household, boolean open, String ended) {}

  @Override
  protected boolean read(UUID id) {
    var ctx = caller.context();
    if (!ctx.actor().may(Permission.RECRUIT_READ)) {
      return false;
    }
    var enquiry = enquiries.find(ctx, id);
    enquiry.ifPresent(
        e -> {
          name = e.row().people().name();
          found = service.of(ctx, id);
        });
    return enquiry.isPresent();
  }

  @Override
  protected String page() {
    return "/assessment/temporary.xhtml";
  }

  @Override
  protected String fresh() {
    return "Temporary approval";
  }

  @Override
  protected String heading() {
    return "Temporary approval: " + name;
  }

  @Override
  protected Permission writes() {
    return Permission.ASSESS_WRITE;
  }

  @Override
  protected Map<String, String> fields() {
    return Map.ofEntries(
        Map.entry("kind", "kind"),
        Map.entry("child", "child"),
        Map.entry("open", "kind"),
        Map.entry("enquiry", "kind"),
        Map.entry("day", typed("do").equals("end") ? "last" : "on"),
        Map.entry("best", "still-best"),
        Map.entry("panel", "panel-asked"),
        Map.entry("reviewing", "officer-told"),
        Map.entry("officer", "officer"),
        Map.entry("once", "officer"),
        Map.entry("late", "officer"),
        Map.entry("why", typed("do").equals("end") ? "end-why" : "extend-why"));
  }

  @Override
  protected void act(String what) throws IOException {
    var enquiry = Missing.id(typed("id"));
    if (enquiry == null) {
      missing.page();
      return;
    }
    switch (what) {
      case "approve" -> approve(enquiry);
      case "extend" -> extend(enquiry);
      case "end" -> end(enquiry);
      default -> missing.page();
    }
  }

  private String here(UUID enquiry) {
    return page() + "?id=" + enquiry;
  }

  private void approve(UUID enquiry) throws IOException {
    var on = required("on", "first day");
    if (on != null) {
      answer(
          service.approve(caller.context(), enquiry, new Wanted(typed("kind"), typed("child"), on)),
          "They are approved for this child. The clock of its end runs.",
          here(enquiry));
    }
  }

  private void extend(UUID enquiry) throws IOException {
    var said = EnumSet.noneOf(Condition.class);
    for (var condition : Condition.values()) {
      if (!typed(condition.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')).isEmpty()) {
        said.add(condition);
      }
    }
    var id = Missing.id(typed("which"));
    if (id == null) {
      missing.page();
      return;
    }
    answer(
        service.extend(
            caller.context(),
            id,
            version(),
            new Extension(said, typed("officer"), typed("extend-why"))),
        "It is extended.",
        here(enquiry));
  }

  private void end(UUID enquiry) throws IOException {
    var last = required("last", "last day");
    var id = Missing.id(typed("which"));
    if (last != null && id != null) {
      answer(
          service.end(caller.context(), id, version(), last, typed("end-why")),
          "It has ended.",
          here(enquiry));
    }
  }

  /** Kinds that the agency's services allow. */
  public List<Choice> getKinds() {
    var kinds = new ArrayList<Choice>();
    assessments
        .rule(caller.context())
        .ifPresent(
            r ->
                r.temporary()
                    .forEach(
                        (key, kind) -> {
                          if (caller.provides(kind.service())) {
                            kinds.add(new Choice(key, kind.label()));
                          }
                        }));
    return kinds;
  }

  /** Those of the applicant. */
  public List<Line> getLines() {
    var today = caller.context().today();
    var lines = new ArrayList<Line>();
    for (var it : found) {
      boolean open = it.endedOn() == null;
      var until = open ? it.until() : it.endedOn();
      var tag =
          !open
              ? Tag.plain("Ended")
              : until != null && today.isAfter(until)
                  ? new Tag("Ran out", Meaning.LATE)
                  : new Tag("Holds", Meaning.DONE);
      lines.add(
          new Line(
              it,
              shown(it.starts()) + (until == null ? " on" : " to " + shown(until)),
              tag,
              shell.url("/carers/household.xhtml?id=" + it.household()),
              open,
              it.endedWhy() == null ? "" : it.endedWhy()));
    }
    return lines;
  }

  /** Whether one may be given now. */
  public boolean isGivable() {
    return isEditable() && !isFresh() && found.stream().noneMatch(t -> t.endedOn() == null);
  }

  /** Page of the enquiry. */
  public String getBack() {
    return shell.url("/recruitment/enquiry.xhtml?id=" + typed("id"));
  }
}

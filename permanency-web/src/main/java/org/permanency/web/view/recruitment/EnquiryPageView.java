package org.permanency.web.view.recruitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.FindHit;
import org.permanency.people.FindService;
import org.permanency.recruitment.EnquiryRow;
import org.permanency.recruitment.EnquiryService;
import org.permanency.recruitment.EnquiryService.Moved;
import org.permanency.recruitment.EnquiryView;
import org.permanency.recruitment.rule.EnquiryState;
import org.permanency.recruitment.rule.Recruitment;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Texts;
import org.permanency.web.view.form.RecordForm;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.people.FindPages;
import org.permanency.web.view.people.WorkerChoices;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.work.TaskWords;
import org.permanency.workflow.TaskRecord;

/** One enquiry: who asks, what was done, what is due; and taking a new one. */
@Named("enquiryPage")
@RequestScoped
public class EnquiryPageView extends RecordForm {
  @Inject EnquiryService enquiries;
  @Inject FindService find;
  private List<FindHit> likely = List.of();
  @Inject WorkerChoices workers;
  private @Nullable EnquiryView found;

  /** A clock. */
  public record Due(String title, String due, Tag tag, String url) {}

  /** Something that happened. */
  public record Event(String day, String what, String words, String by) {}

  @Override
  protected boolean read(UUID id) {
    found = enquiries.find(caller.context(), id).orElse(null);
    return found != null;
  }

  private EnquiryView view() {
    return Objects.requireNonNull(found);
  }

  private EnquiryRow row() {
    return view().row();
  }

  @Override
  protected String page() {
    return "/recruitment/enquiry.xhtml";
  }

  @Override
  protected String fresh() {
    return "Take an enquiry";
  }

  @Override
  protected String heading() {
    return row().people().name();
  }

  @Override
  protected Permission writes() {
    return Permission.RECRUIT_WRITE;
  }

  @Override
  protected Map<String, String> fields() {
    var all = new HashMap<>(AskingFields.FIELDS);
    all.put("state", "next");
    all.put("day", typed("do").equals("contact") ? "contacted" : "on");
    all.put("why", "why");
    all.put("referred-to", "to");
    all.put("how", "how");
    all.put("note", "note");
    all.put("worker", "worker");
    all.put("no-email", "by");
    all.put("pack-sent", "by");
    all.put("no-pack", "by");
    return all;
  }

  @Override
  protected void act(String what) throws IOException {
    switch (what) {
      case "receive" -> receive();
      case "move" -> move();
      case "contact" -> contact();
      case "pack" -> pack();
      case "give" ->
          answer(
              enquiries.give(
                  caller.context(),
                  view().id(),
                  version(),
                  typed("worker").isEmpty() ? null : Missing.id(typed("worker"))),
              "The enquiry was given.",
              here());
      default -> missing.page();
    }
  }

  private String here() {
    return EnquiryWords.ENQUIRY + view().id();
  }

  private void receive() throws IOException {
    var received = required("received", "day on which it came");
    if (received != null) {
      var it = AskingFields.read(this::typed, typed("channel"), received, null);
      if (typed("go-on").isEmpty() && enquiries.check(caller.context(), it).isEmpty()) {
        likely = find.likely(caller.context(), newcomer());
        if (!likely.isEmpty()) {
          return;
        }
      }
      var made = enquiries.receive(caller.context(), it);
      var page = made.fold(v -> EnquiryWords.ENQUIRY + v.id(), no -> page());
      answer(Optional.of(made), "The enquiry is taken. Its clocks run.", page);
    }
  }

  private FindService.Newcomer newcomer() {
    var partner = typed("second-family-name");
    var family = partner.isEmpty() ? typed("family-name") : partner;
    var names = new ArrayList<String>();
    names.add(typed("given-names") + " " + typed("family-name"));
    if (!typed("second-given-names").isEmpty()) {
      names.add(typed("second-given-names") + " " + family);
    }
    return new FindService.Newcomer(names, List.of(typed("telephone"), typed("email")));
  }

  /** Who on record may be those who ask; empty before they were looked for. */
  public List<Likely> getLikely() {
    return likely.stream()
        .map(
            h ->
                new Likely(
                    h.name(), shell.url(FindPages.of(h)), h.kind().label(), h.detail(), h.reason()))
        .toList();
  }

  /** Somebody on record who may be the same. */
  public record Likely(String name, String url, String kind, String detail, String reason) {}

  private void move() throws IOException {
    var on = required("on", "day on which it happened");
    if (typed("next").isEmpty()) {
      notices.wrong("next", "Choose what happened.");
    } else if (on != null) {
      var moved =
          new Moved(
              EnquiryState.valueOf(typed("next")),
              on,
              typed("why").isEmpty() ? null : typed("why"),
              typed("to").isEmpty() ? null : typed("to"));
      answer(
          enquiries.move(caller.context(), view().id(), version(), moved),
          "This is on record now.",
          here());
    }
  }

  private void contact() throws IOException {
    var on = required("contacted", "day");
    if (on != null) {
      answer(
          enquiries.contact(caller.context(), view().id(), on, typed("how"), typed("note")),
          "The contact is on record.",
          here());
    }
  }

  private void pack() throws IOException {
    answer(
        enquiries.pack(
            caller.context(), view().id(), version(), today(), typed("by").equals("email")),
        "The information is on its way.",
        here());
  }

  private LocalDate today() {
    return caller.context().today();
  }

  private Optional<Recruitment> rule() {
    return enquiries.rule(caller.context());
  }

  /** Whether the agency takes enquiries here. */
  public boolean isTaking() {
    return rule().isPresent();
  }

  /** What people may ask about. */
  public List<Choice> getKinds() {
    return rule().map(r -> EnquiryWords.kinds(r, caller::provides)).orElse(List.of());
  }

  /** How they heard of the agency. */
  public List<Choice> getSources() {
    return rule().map(r -> EnquiryWords.choices(r.sources())).orElse(List.of());
  }

  /** How enquiries come in. */
  public List<Choice> getChannels() {
    return EnquiryWords.CHANNELS;
  }

  /** How people are in touch. */
  public List<Choice> getWays() {
    return EnquiryWords.HOW;
  }

  /** What may happen next. */
  public List<Choice> getNext() {
    var choices = new ArrayList<Choice>();
    for (var state : EnquiryState.values()) {
      if (row().state().mayBecome(state)) {
        choices.add(new Choice(state.name(), EnquiryWords.state(state)));
      }
    }
    return choices;
  }

  /** Workers to choose from. */
  public List<Choice> getWorkers() {
    var ctx = caller.context();
    return ctx.actor().may(Permission.WORKER_READ) ? workers.inPost(ctx) : List.of();
  }

  /** Where it stands. */
  public Tag getTag() {
    return EnquiryWords.tag(row().state());
  }

  /** The enquiry. */
  public EnquiryRow getRow() {
    return row();
  }

  /** What it is about. */
  public String getKind() {
    return Choice.label(getKinds(), row().kind());
  }

  /** How they heard of the agency. */
  public String getSource() {
    return Choice.label(getSources(), row().source());
  }

  /** When and how it came in. */
  public String getReceived() {
    return Texts.day(row().received())
        + ", "
        + Choice.label(EnquiryWords.CHANNELS, row().channel()).toLowerCase(java.util.Locale.UK);
  }

  /** How to reach them. */
  public String getReach() {
    var who = row().people();
    var parts = new ArrayList<String>();
    for (var part :
        new @Nullable String[] {who.telephone(), who.email(), who.address(), who.postcode()}) {
      if (part != null) {
        parts.add(part);
      }
    }
    return String.join(", ", parts);
  }

  /** What they said; empty for nothing. */
  public String getMessage() {
    return Objects.requireNonNullElse(view().message(), "");
  }

  /** When information was sent; empty when it was not. */
  public String getPackSent() {
    return Texts.day(row().packSent());
  }

  /** Whether information can be sent. */
  public boolean isPackable() {
    return isChangeable() && row().packSent() == null;
  }

  /** Whether the caller may change it and it has not ended. */
  public boolean isChangeable() {
    return isEditable() && !row().state().over();
  }

  /** Whether an assessment may begin from it. */
  public boolean isAssessable() {
    return row().state() == EnquiryState.REGISTERED
        && caller.context().actor().may(Permission.ASSESS_WRITE);
  }

  /** Its clocks. */
  public List<Due> getClocks() {
    return view().tasks().stream().map(this::due).toList();
  }

  private Due due(TaskRecord task) {
    return new Due(
        task.title(),
        Texts.day(task.due().day()),
        TaskWords.tag(task.standing(today())),
        shell.url(TaskWords.TASK + task.id()));
  }

  /** What happened, the latest first. */
  public List<Event> getEvents() {
    var events = new ArrayList<Map.Entry<LocalDate, Event>>();
    for (var move : view().moves()) {
      var words = move.reason() == null ? "" : move.reason();
      events.add(
          Map.entry(
              move.on(),
              new Event(
                  Texts.day(move.on()),
                  EnquiryWords.state(EnquiryState.valueOf(move.to())),
                  words,
                  move.by())));
    }
    for (var contact : view().contacts()) {
      events.add(
          Map.entry(
              contact.on(),
              new Event(
                  Texts.day(contact.on()),
                  Choice.label(EnquiryWords.HOW, contact.how()),
                  contact.note(),
                  contact.by())));
    }
    events.sort(Map.Entry.<LocalDate, Event>comparingByKey().reversed());
    return events.stream().map(Map.Entry::getValue).toList();
  }

  /** Version to send back. */
  public int getSeen() {
    return row().version();
  }
}

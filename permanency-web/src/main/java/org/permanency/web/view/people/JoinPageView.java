package org.permanency.web.view.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.DuplicateService;
import org.permanency.people.JoinService;
import org.permanency.people.JoinService.NewJoin;
import org.permanency.people.JoinView;
import org.permanency.people.rule.Ethnicity;
import org.permanency.people.rule.JoinField;
import org.permanency.people.rule.JoinKind;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;
import org.permanency.web.view.form.RecordForm;
import org.permanency.web.view.shell.Missing;

/** Two records side by side: join them, or say that they are two people. */
@Named("joinPage")
@RequestScoped
public class JoinPageView extends RecordForm {
  @Inject JoinService joins;
  @Inject DuplicateService duplicates;
  private @Nullable JoinView view;

  /** A field of both, in words. */
  public record Value(
      String field, String label, String one, String other, boolean differs, boolean taken) {}

  @Override
  public void open() throws IOException {
    var kind = JoinKind.of(request.getParameter("kind")).orElse(null);
    var kept = Missing.id(request.getParameter("kept"));
    var ended = Missing.id(request.getParameter("ended"));
    if (kind != null && kept != null && ended != null) {
      view = joins.compare(caller.context(), kind, kept, ended).orElse(null);
    }
    if (view == null) {
      missing.page();
      return;
    }
    super.open();
  }

  @Override
  protected boolean read(UUID id) {
    return false;
  }

  @Override
  protected String page() {
    return JoinWords.page(view().kind(), view().one().id(), view().other().id());
  }

  @Override
  protected String fresh() {
    return "Join two records";
  }

  @Override
  protected String heading() {
    return fresh();
  }

  @Override
  protected Permission writes() {
    return Permission.RECORD_JOIN;
  }

  @Override
  protected Map<String, String> fields() {
    var why = typed("do").equals("join") ? "why" : "not-why";
    return Map.of("why", why, "why-long", why);
  }

  @Override
  protected void act(String what) throws IOException {
    switch (what) {
      case "join" -> {
        var made = joins.join(caller.context(), asked());
        var to =
            made.map(d -> d.fold(j -> "/people/joined.xhtml?id=" + j.row().id(), no -> page()));
        answer(made, "The records are joined.", to.orElse(page()));
      }
      case "not-same" ->
          answer(
              duplicates.notSame(
                  caller.context(),
                  view().kind(),
                  view().one().id(),
                  view().other().id(),
                  typed("not-why")),
              "They are kept as two people.",
              "/people/duplicates.xhtml");
      default -> missing.page();
    }
  }

  private NewJoin asked() {
    var take = EnumSet.noneOf(JoinField.class);
    for (var field : JoinField.values()) {
      if (typed("take-" + field.column()).equals("other")) {
        take.add(field);
      }
    }
    return new NewJoin(
        view().kind(),
        view().one().id(),
        version(),
        view().other().id(),
        number(typed("other-version")),
        take,
        typed("why"));
  }

  private static int number(String sent) {
    return sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : 0;
  }

  private JoinView view() {
    return Objects.requireNonNull(view);
  }

  /** Both records. */
  public JoinView getView() {
    return view();
  }

  /** What both hold, field by field. */
  public List<Value> getValues() {
    return view().values().stream()
        .map(
            v ->
                new Value(
                    v.field().column(),
                    v.field().label(),
                    words(v.field(), v.one()),
                    words(v.field(), v.other()),
                    v.differs(),
                    typed("take-" + v.field().column()).equals("other")))
        .toList();
  }

  private static String words(JoinField field, @Nullable String value) {
    if (value == null) {
      return "Not recorded";
    }
    return switch (field) {
      case BORN -> Texts.day(java.time.LocalDate.parse(value));
      case SEX -> value.equals("M") ? "Male" : value.equals("F") ? "Female" : "Not known";
      case ETHNICITY -> Ethnicity.label(value);
      default -> value;
    };
  }

  /** Why they cannot be joined so, in words; none when they can. */
  public List<String> getAgainst() {
    return view().reasons().stream().map(Words::of).toList();
  }

  /** The same page with the other one kept. */
  public String getTurned() {
    return shell.url(JoinWords.page(view().kind(), view().other().id(), view().one().id()));
  }
}

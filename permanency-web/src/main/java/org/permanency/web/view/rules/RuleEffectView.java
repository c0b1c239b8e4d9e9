package org.permanency.web.view.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.permanency.kernel.Decision.Granted;
import org.permanency.kernel.Decision.Refused;
import org.permanency.kernel.Pence;
import org.permanency.rules.RuleDraftService;
import org.permanency.rules.RuleEffect;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Words;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.ShellView;

/** What a version would change in the records, room by room, before it is in force. */
@Named
@RequestScoped
public class RuleEffectView {
  @Inject DraftAsked asked;
  @Inject RuleDraftService drafts;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Missing missing;
  private List<Room> rooms = List.of();
  private List<String> refusals = List.of();

  /** What a room says. */
  public record Room(String title, List<Table> tables, List<String> notes) {}

  /** Figures of a room. */
  public record Table(String title, List<Row> rows) {}

  /** One figure. */
  public record Row(String what, String before, String after, String change) {}

  /** Works it out. */
  public void open() {
    boolean insider = caller.may("RULE_EDIT") || caller.may("RULE_APPROVE");
    var found =
        asked.find().filter(v -> insider).flatMap(v -> drafts.effects(caller.context(), v.id()));
    if (found.isEmpty()) {
      missing.page();
      return;
    }
    asked.head("Effect of version");
    if (found.get() instanceof Granted<List<RuleEffect.View>> granted) {
      rooms = granted.result().stream().map(RuleEffectView::room).toList();
    } else if (found.get() instanceof Refused<List<RuleEffect.View>> no) {
      refusals = no.reasons().stream().map(Words::of).toList();
    }
  }

  private static Room room(RuleEffect.View view) {
    return new Room(
        Words.of(view.title()),
        view.tables().stream().map(RuleEffectView::table).toList(),
        view.notes().stream().map(Words::of).toList());
  }

  private static Table table(RuleEffect.Table table) {
    return new Table(
        Words.of(table.title()),
        table.rows().stream()
            .map(
                r ->
                    new Row(
                        r.what(), r.before().toString(), r.after().toString(), signed(r.change())))
            .toList());
  }

  private static String signed(Pence change) {
    return change.amount() > 0 ? "+" + change : change.toString();
  }

  /** Whether there is a version. */
  public boolean isThere() {
    return asked.find().isPresent();
  }

  /** What the rooms say that work with the rule. */
  public List<Room> getRooms() {
    return rooms;
  }

  /** Why it cannot be worked out. */
  public List<String> getRefusals() {
    return refusals;
  }

  /** Page of the version. */
  public String getBack() {
    return shell.url(DraftAsked.page("version", asked.version()));
  }
}

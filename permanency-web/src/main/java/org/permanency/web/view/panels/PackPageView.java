package org.permanency.web.view.panels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.MeetingView.Called;
import org.permanency.panel.MemberService;
import org.permanency.panel.Pack;
import org.permanency.panel.PackService;
import org.permanency.panel.rule.MeetingState;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.shell.Missing;

/** What a member of a panel reads before a meeting, answers and declares. */
@Named("memberPack")
@RequestScoped
public class PackPageView extends PanelForm {
  @Inject PackService packs;
  @Inject MemberService members;
  private @Nullable Pack pack;
  private @Nullable Called own;

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
    own = packs.mine(caller.context(), id).orElse(null);
    pack = own == null ? null : packs.pack(caller.context(), id, true).orElse(null);
    return pack != null;
  }

  /** The pack. */
  public Pack getPack() {
    return Objects.requireNonNull(pack);
  }

  @Override
  protected String page() {
    return "/panels/pack.xhtml";
  }

  @Override
  protected String fresh() {
    return "";
  }

  @Override
  protected String heading() {
    var of = getPack().meeting().meeting();
    var names = Choice.of(members.panels(caller.context()));
    return Choice.label(names, of.panel()) + ", " + Texts.day(of.on());
  }

  @Override
  protected Permission writes() {
    return Permission.PANEL_SIT;
  }

  @Override
  protected Map<String, String> fields() {
    return Map.of("answer", "answer", "what", "what", "none", "item");
  }

  @Override
  protected void act(String what) throws IOException {
    var ctx = caller.context();
    var id = getPack().meeting().id();
    switch (what) {
      case "answer" ->
          answer(packs.answer(ctx, id, typed("answer")), "Your answer is on record.", here());
      case "declare" -> {
        var item = Missing.id(typed("item"));
        if (item == null) {
          notices.wrong("item", "Choose a matter.");
        } else {
          answer(
              Optional.of(item).flatMap(i -> packs.declare(ctx, id, i, typed("what"))),
              "Your interest is on record. The papers of this matter are closed to you.",
              here());
        }
      }
      default -> missing.page();
    }
  }

  private String here() {
    return PanelWords.PACK + getPack().meeting().id();
  }

  /** When and where. */
  public String getWhen() {
    var of = getPack().meeting().meeting();
    return Texts.day(of.on()) + ", " + of.begins() + ", " + of.place();
  }

  /** The member's own answer in words. */
  public String getAnswered() {
    return Choice.label(PanelWords.ANSWERS, Objects.requireNonNull(own).answer());
  }

  /** What a member may answer. */
  public List<Choice> getAnswers() {
    return PanelWords.ANSWERS.subList(1, 3);
  }

  /** Matters of the agenda that are open to the member and were not heard yet. */
  public List<Choice> getMatters() {
    return getPack().items().stream()
        .filter(i -> !i.closed() && !i.heard())
        .map(i -> new Choice(i.id().toString(), i.reference() + " " + i.title()))
        .toList();
  }

  /** Whether answers are still taken. */
  public boolean isToCome() {
    return getPack().meeting().state() == MeetingState.CALLED;
  }

  /** Where the PDF is. */
  public String getFile() {
    return shell.url("/panels/file?members=1&meeting=" + getPack().meeting().id());
  }
}

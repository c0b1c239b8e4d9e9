package org.permanency.web.view.panels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.permanency.panel.MeetingRow;
import org.permanency.panel.MemberService;
import org.permanency.panel.PackService;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.shell.ShellView;

/** Meetings that a panel member is called to. */
@Named("myPanels")
@RequestScoped
public class MyPanelsView {
  @Inject PackService packs;
  @Inject MemberService members;
  @Inject Caller caller;
  @Inject ShellView shell;

  /** A meeting. */
  public record Line(
      String day, String time, String panel, String place, int matters, Tag tag, String url) {}

  /** The meetings, the latest first. */
  public List<Line> getLines() {
    var names = Choice.of(members.panels(caller.context()));
    return packs.mine(caller.context()).stream().map(m -> line(m, names)).toList();
  }

  private Line line(MeetingRow m, List<Choice> names) {
    var of = m.meeting();
    return new Line(
        Texts.day(of.on()),
        of.begins().toString(),
        Choice.label(names, of.panel()),
        of.place(),
        m.matters(),
        PanelWords.tag(m.state()),
        shell.url(PanelWords.PACK + m.id()));
  }
}

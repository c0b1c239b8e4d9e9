package org.permanency.web.view.panels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.permanency.panel.MeetingService;
import org.permanency.panel.MemberService;
import org.permanency.web.caller.Caller;

/** What the central lists lack today. */
@Named("panelMembers")
@RequestScoped
public class PanelMembersView {
  @Inject MemberService members;
  @Inject MeetingService meetings;
  @Inject Caller caller;

  /** Panels that meet too seldom, in words. */
  public List<String> getSeldom() {
    return PanelWords.reasons(meetings.seldom(caller.context()));
  }

  /** What each panel's list lacks; none when the lists are whole. */
  public List<String> getGaps() {
    var ctx = caller.context();
    var all = new ArrayList<String>();
    members
        .panels(ctx)
        .forEach(
            (key, name) ->
                PanelWords.reasons(members.gaps(ctx, key)).forEach(g -> all.add(name + ": " + g)));
    return all;
  }
}

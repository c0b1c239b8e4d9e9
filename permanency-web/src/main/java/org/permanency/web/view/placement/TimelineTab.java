package org.permanency.web.view.placement;

import jakarta.enterprise.context.ApplicationScoped;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.people.ChildTab;

/** Legal status, placements, who is responsible and who works with the child, over time. */
@ApplicationScoped
public class TimelineTab implements ChildTab {
  @Override
  public String key() {
    return "timeline";
  }

  @Override
  public String title() {
    return "Timeline";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Permission permission() {
    return Permission.CHILD_READ;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/child/timeline.xhtml";
  }
}

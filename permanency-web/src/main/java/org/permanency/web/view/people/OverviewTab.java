package org.permanency.web.view.people;

import jakarta.enterprise.context.ApplicationScoped;
import org.permanency.tenancy.Permission;

/** Who the child is. */
@ApplicationScoped
public class OverviewTab implements ChildTab {
  @Override
  public String key() {
    return "overview";
  }

  @Override
  public String title() {
    return "Overview";
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public Permission permission() {
    return Permission.CHILD_READ;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/child/overview.xhtml";
  }
}

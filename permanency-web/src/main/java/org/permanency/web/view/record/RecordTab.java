package org.permanency.web.view.record;

import jakarta.enterprise.context.ApplicationScoped;
import org.permanency.tenancy.Permission;
import org.permanency.web.view.people.ChildTab;

/** A child's case record. */
@ApplicationScoped
public class RecordTab implements ChildTab {
  @Override
  public String key() {
    return "record";
  }

  @Override
  public String title() {
    return "Record";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Permission permission() {
    return Permission.RECORD_READ;
  }

  @Override
  public String fragment() {
    return "/WEB-INF/child/record.xhtml";
  }
}

package org.permanency.web.view.people;

import java.util.List;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Tag;

/**
 * Words that other rooms put beside a child's name, e.g. the legal status of today: a CDI bean,
 * {@code @ApplicationScoped}. Asked only once the record is open.
 */
public interface ChildTags {
  /** Place among the tags. */
  int order();

  /** The child's tags today. */
  List<Tag> tags(TenantContext ctx, ChildId child);
}

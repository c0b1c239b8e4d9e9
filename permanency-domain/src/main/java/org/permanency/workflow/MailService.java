package org.permanency.workflow;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Mail on its way: letters are written in the transaction of what they are about and handed to the
 * mail server later, again and again until it takes them, twelve times at most.
 */
@TenantService
public class MailService {
  @Inject MailStore store;

  /** Letters that wait, the older first. */
  @Needs(Permission.TASK_MANAGE)
  public List<Letter> waiting(TenantContext ctx, int most) {
    return store.waiting(most);
  }

  /** Notes that the mail server took a letter. */
  @Needs(Permission.TASK_MANAGE)
  public void sent(TenantContext ctx, UUID id) {
    store.sent(id);
  }

  /** Notes why the mail server did not take a letter. */
  @Needs(Permission.TASK_MANAGE)
  public void failed(TenantContext ctx, UUID id, String why) {
    store.failed(id, why);
  }
}

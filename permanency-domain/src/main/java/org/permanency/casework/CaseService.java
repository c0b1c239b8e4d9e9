package org.permanency.casework;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.people.Door;
import org.permanency.people.DoorService;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** One child's case: who is responsible for it, and who works with the child. */
@TenantService
public class CaseService {
  @Inject CaseStore store;
  @Inject DoorService doors;
  @Inject Event<Audited> audit;

  /**
   * Whose case it has been and who has worked it. Leaves an audit entry.
   *
   * @param why the reason the actor gave; asked for on a restricted record
   * @return empty if there is no such child; refused as {@link Door#refusal} says
   */
  @Needs(Permission.CHILD_READ)
  public Optional<Decision<CaseStory>> story(
      TenantContext ctx, ChildId child, @Nullable String why) {
    return doors.door(ctx, child).map(door -> opened(ctx, child, door, why));
  }

  private Decision<CaseStory> opened(
      TenantContext ctx, ChildId child, Door door, @Nullable String why) {
    var no = door.refusal(why);
    if (no.isPresent()) {
      return Decision.refused(no.get());
    }
    audit.fire(
        new Audited(
            ctx, "case.history", "child", child.toString(), door.restricted() ? why : null, null));
    return Decision.granted(store.story(child, ctx.today()));
  }
}

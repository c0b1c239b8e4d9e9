package org.permanency.fostering;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
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

/** With which households of the register a child has lived. */
@TenantService
public class StayService {
  @Inject StayStore store;
  @Inject DoorService doors;
  @Inject Event<Audited> audit;

  /**
   * One child's stays, the oldest first. Leaves an audit entry.
   *
   * @param why the reason the actor gave; asked for on a restricted record
   * @return empty if there is no such child; refused as {@link Door#refusal} says
   */
  @Needs(Permission.CHILD_READ)
  public Optional<Decision<List<ChildStay>>> of(
      TenantContext ctx, ChildId child, @Nullable String why) {
    return doors.door(ctx, child).map(door -> opened(ctx, child, door, why));
  }

  private Decision<List<ChildStay>> opened(
      TenantContext ctx, ChildId child, Door door, @Nullable String why) {
    var no = door.refusal(why);
    if (no.isPresent()) {
      return Decision.refused(no.get());
    }
    audit.fire(
        new Audited(
            ctx, "stay.history", "child", child.toString(), door.restricted() ? why : null, null));
    return Decision.granted(store.of(child));
  }
}

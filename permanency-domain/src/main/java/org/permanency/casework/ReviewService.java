package org.permanency.casework;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.casework.rule.Participation;
import org.permanency.kernel.Decision;
import org.permanency.people.Door;
import org.permanency.people.DoorService;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.tenancy.TenantSql;

/** Reviews of a child's case. */
@TenantService
public class ReviewService {
  @Inject TenantSql sql;
  @Inject DoorService doors;
  @Inject Event<Audited> audit;

  /**
   * A review that was held.
   *
   * @param participation how the child took part: PN0 to PN7
   */
  public record Review(LocalDate held, String participation) {
    /** How the child took part, in words. */
    public String participationWords() {
      return Participation.words(participation);
    }
  }

  /**
   * Reviews of one child, the oldest first. Leaves an audit entry.
   *
   * @param why the reason the actor gave; asked for on a restricted record
   * @return empty if there is no such child; refused as {@link Door#refusal} says
   */
  @Needs(Permission.CHILD_READ)
  public Optional<Decision<List<Review>>> of(
      TenantContext ctx, ChildId child, @Nullable String why) {
    return doors.door(ctx, child).map(door -> opened(ctx, child, door, why));
  }

  private Decision<List<Review>> opened(
      TenantContext ctx, ChildId child, Door door, @Nullable String why) {
    var no = door.refusal(why);
    if (no.isPresent()) {
      return Decision.refused(no.get());
    }
    audit.fire(
        new Audited(
            ctx,
            "review.history",
            "child",
            child.toString(),
            door.restricted() ? why : null,
            null));
    return Decision.granted(
        sql.with(
            h ->
                h.createQuery(
                        "SELECT held, participation FROM casework_review WHERE child_id = ? ORDER"
                            + " BY held")
                    .bind(0, child.value())
                    .map((rs, x) -> new Review(rs.getObject(1, LocalDate.class), rs.getString(2)))
                    .list()));
  }
}

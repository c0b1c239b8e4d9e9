package org.permanency.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** SQL on who signs in for which household, and on the nights that children spend there. */
@ApplicationScoped
class CarerStore {
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** A child's nights with a household. */
  record Stay(ChildId child, EffectivePeriod period) {}

  Optional<UUID> household(String user) {
    return sql.with(
        h ->
            h.createQuery("SELECT household_id FROM portal_carer WHERE user_id = :user")
                .bind("user", user)
                .mapTo(UUID.class)
                .findOne());
  }

  Optional<String> email(String user) {
    return sql.with(
        h ->
            h.createQuery("SELECT email FROM portal_carer WHERE user_id = :user AND email <> ''")
                .bind("user", user)
                .mapTo(String.class)
                .findOne());
  }

  List<CarerLink> of(HouseholdId household) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT user_id, email, linked_by, linked_at FROM portal_carer WHERE"
                        + " household_id = :household ORDER BY linked_at, user_id")
                .bind("household", household.value())
                .map(
                    (rs, x) ->
                        new CarerLink(
                            rs.getString(1),
                            rs.getString(2),
                            rs.getString(3),
                            rs.getTimestamp(4).toInstant()))
                .list());
  }

  void link(TenantContext ctx, String user, HouseholdId household, @Nullable String email) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO portal_carer (user_id, household_id, email, linked_by, linked_at)"
                        + " VALUES (:user, :household, :email, :by, :at) ON DUPLICATE KEY UPDATE"
                        + " email = VALUES(email), linked_by = VALUES(linked_by), linked_at ="
                        + " VALUES(linked_at)")
                .bind("user", user)
                .bind("household", household.value())
                .bind("email", email)
                .bind("by", ctx.actor().name())
                .bind("at", Timestamp.from(clock.instant()))
                .execute());
  }

  boolean unlink(String user, HouseholdId household) {
    return sql.with(
            h ->
                h.createUpdate(
                        "DELETE FROM portal_carer WHERE user_id = :user AND household_id ="
                            + " :household")
                    .bind("user", user)
                    .bind("household", household.value())
                    .execute())
        > 0;
  }

  List<Stay> stays(HouseholdId household) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT child_id, starts, ends FROM fostering_stay WHERE household_id ="
                        + " :household ORDER BY starts DESC, child_id")
                .bind("household", household.value())
                .map(
                    (rs, x) ->
                        new Stay(
                            new ChildId(rs.getObject(1, UUID.class)),
                            new EffectivePeriod(
                                rs.getObject(2, LocalDate.class),
                                rs.getObject(3, LocalDate.class))))
                .list());
  }
}

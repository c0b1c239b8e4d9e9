package org.permanency.panel;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.rule.NewMember;
import org.permanency.panel.rule.Sitting;

/**
 * A member of a central list.
 *
 * @param id of the member
 * @param member who it is
 * @param user id of the user who signs in as this member; null for nobody
 * @param ends first day on which they are no member any more; null while none is known
 * @param noticeOn day of the notice; null for none
 * @param noticeBy MEMBER or AGENCY; null for none
 * @param noticeWhy reason; null for none
 * @param version to send back with a change
 */
public record MemberRow(
    UUID id,
    NewMember member,
    @Nullable String user,
    @Nullable LocalDate ends,
    @Nullable LocalDate noticeOn,
    @Nullable String noticeBy,
    @Nullable String noticeWhy,
    int version) {
  /** Whether they are on the list on a day. */
  public boolean on(LocalDate day) {
    return !day.isBefore(member.starts()) && (ends == null || day.isBefore(ends));
  }

  /** As one who sits. */
  public Sitting sitting() {
    return new Sitting(
        id,
        member.name(),
        member.office(),
        member.independent(),
        member.roles(),
        member.practisedSince());
  }
}

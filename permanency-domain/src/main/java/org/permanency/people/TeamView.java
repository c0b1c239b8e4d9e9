package org.permanency.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;

/**
 * A team with the workers who are or were in it.
 *
 * @param id the team
 * @param name unique among the tenant's teams
 * @param organisation {@code council} or {@code provider}
 * @param period when there is or was such a team
 * @param members everybody who is, was or will be in it, by name and first day
 * @param manager worker who manages it; null for nobody
 * @param version to send back with a change
 */
public record TeamView(
    UUID id,
    String name,
    String organisation,
    EffectivePeriod period,
    List<Member> members,
    @Nullable UUID manager,
    int version) {
  /**
   * A worker's time in the team.
   *
   * @param worker id of the worker
   * @param name name of the worker
   * @param post on the business day, or the last one before; null when none is known
   * @param qualified whether a qualified social worker; null when no post is known
   * @param period when in the team
   */
  public record Member(
      UUID worker,
      String name,
      @Nullable String post,
      @Nullable Boolean qualified,
      EffectivePeriod period) {}

  /** Copies the list. */
  public TeamView {
    members = List.copyOf(members);
  }

  /** The members of {@code day}. */
  public List<Member> on(LocalDate day) {
    return members.stream().filter(m -> m.period().includes(day)).toList();
  }

  /** The worker's times in the team. */
  List<EffectivePeriod> times(UUID worker) {
    return members.stream().filter(m -> m.worker().equals(worker)).map(Member::period).toList();
  }
}

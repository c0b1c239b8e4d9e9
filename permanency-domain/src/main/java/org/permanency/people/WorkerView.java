package org.permanency.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;

/**
 * A worker with everything recorded of them; each list the latest first.
 *
 * @param id the worker
 * @param code the agency's number for them
 * @param name as shown
 * @param posts what they do and did, and for whom
 * @param teams the teams they are or were in
 * @param user id of the user who signs in as this worker; null for nobody
 * @param email where mail reaches them; null for nowhere
 * @param version to send back with a change
 */
public record WorkerView(
    UUID id,
    String code,
    String name,
    List<Post> posts,
    List<Team> teams,
    @Nullable String user,
    @Nullable String email,
    int version) {
  /**
   * A post.
   *
   * @param organisation {@code council} or {@code provider}
   * @param post what they do
   * @param qualified whether they are a qualified social worker in it
   * @param period when they hold it
   */
  public record Post(String organisation, String post, boolean qualified, EffectivePeriod period) {}

  /**
   * Time in a team.
   *
   * @param id the team
   * @param name its name
   * @param period when in it
   */
  public record Team(UUID id, String name, EffectivePeriod period) {}

  /** Copies the lists. */
  public WorkerView {
    posts = List.copyOf(posts);
    teams = List.copyOf(teams);
  }
}

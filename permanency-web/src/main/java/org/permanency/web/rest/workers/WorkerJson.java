package org.permanency.web.rest.workers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.TeamRow;
import org.permanency.people.TeamView;
import org.permanency.people.WorkerRow;
import org.permanency.people.WorkerView;

/** Shapes of workers and teams. {@code to} is the last day, absent while it is not known. */
final class WorkerJson {
  private WorkerJson() {}

  /** A worker in a list, with the post of the business day or the last one before. */
  @Schema(name = "WorkerRow")
  public record Row(
      UUID id,
      String worker,
      String name,
      @Nullable String organisation,
      @Nullable String post,
      @Nullable Boolean qualified,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    static Row of(WorkerRow r) {
      return new Row(
          r.id(),
          r.code(),
          r.name(),
          r.organisation(),
          r.post(),
          r.qualified(),
          r.starts(),
          r.ends() == null ? null : r.ends().minusDays(1));
    }
  }

  /** A worker with posts and teams, each the latest first. */
  @Schema(name = "Worker")
  public record Whole(UUID id, String worker, String name, List<Post> posts, List<InTeam> teams) {
    static Whole of(WorkerView w) {
      return new Whole(
          w.id(),
          w.code(),
          w.name(),
          w.posts().stream().map(Post::of).toList(),
          w.teams().stream().map(InTeam::of).toList());
    }
  }

  /** A post. */
  @Schema(name = "WorkerPost")
  public record Post(
      String organisation, String post, boolean qualified, LocalDate from, @Nullable LocalDate to) {
    static Post of(WorkerView.Post p) {
      return new Post(
          p.organisation(), p.post(), p.qualified(), p.period().start(), last(p.period()));
    }
  }

  /** Time in a team. */
  @Schema(name = "WorkerTeam")
  public record InTeam(UUID id, String name, LocalDate from, @Nullable LocalDate to) {
    static InTeam of(WorkerView.Team t) {
      return new InTeam(t.id(), t.name(), t.period().start(), last(t.period()));
    }
  }

  /** A team in a list; {@code workers} are those of the business day. */
  @Schema(name = "TeamRow")
  public record Team(
      UUID id,
      String name,
      String organisation,
      LocalDate from,
      @Nullable LocalDate to,
      int workers) {
    static Team of(TeamRow t) {
      return new Team(
          t.id(), t.name(), t.organisation(), t.period().start(), last(t.period()), t.members());
    }
  }

  /** A team with everybody who is, was or will be in it. */
  @Schema(name = "Team")
  public record WholeTeam(
      UUID id,
      String name,
      String organisation,
      LocalDate from,
      @Nullable LocalDate to,
      List<Member> members) {
    static WholeTeam of(TeamView t) {
      return new WholeTeam(
          t.id(),
          t.name(),
          t.organisation(),
          t.period().start(),
          last(t.period()),
          t.members().stream().map(Member::of).toList());
    }
  }

  /** A worker's time in a team. */
  @Schema(name = "TeamMember")
  public record Member(
      UUID workerId,
      String name,
      @Nullable String post,
      @Nullable Boolean qualified,
      LocalDate from,
      @Nullable LocalDate to) {
    static Member of(TeamView.Member m) {
      return new Member(
          m.worker(), m.name(), m.post(), m.qualified(), m.period().start(), last(m.period()));
    }
  }

  private static @Nullable LocalDate last(EffectivePeriod period) {
    return period.end() == null ? null : period.end().minusDays(1);
  }
}

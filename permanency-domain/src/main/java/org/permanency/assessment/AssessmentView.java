package org.permanency.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.assessment.rule.AssessmentKinds;
import org.permanency.assessment.rule.CheckFact;
import org.permanency.assessment.rule.Checks;
import org.permanency.assessment.rule.Member;
import org.permanency.kernel.Reason;
import org.permanency.panel.MatterView;
import org.permanency.workflow.MoveBook.Move;
import org.permanency.workflow.TaskRecord;

/**
 * An assessment with all that is known of it.
 *
 * @param it the assessment
 * @param kind its kind by the rule of the day on which it began
 * @param members people of the application, applicants first
 * @param checks every check that was asked for, the earlier first
 * @param lines checks that are needed and how they stand
 * @param topics topics of preparation that are needed, in order, with the day on which they were
 *     taken; null for not
 * @param sections sections of its form in order
 * @param moves its way, the earlier first
 * @param tasks its clocks, the earlier first
 * @param matter where it stands with the panel; null before
 * @param missing what stands between it and the panel
 */
public record AssessmentView(
    AssessmentCase it,
    AssessmentKinds.Kind kind,
    List<Member> members,
    List<CheckFact> checks,
    List<Checks.Line> lines,
    List<Topic> topics,
    List<Section> sections,
    List<Move> moves,
    List<TaskRecord> tasks,
    @Nullable MatterView matter,
    List<Reason> missing) {
  /** Copies the lists. */
  public AssessmentView {
    members = List.copyOf(members);
    checks = List.copyOf(checks);
    lines = List.copyOf(lines);
    topics = List.copyOf(topics);
    sections = List.copyOf(sections);
    moves = List.copyOf(moves);
    tasks = List.copyOf(tasks);
    missing = List.copyOf(missing);
  }

  /** A topic of preparation, and when it was taken. */
  public record Topic(String key, String label, @Nullable LocalDate on) {}

  /**
   * A section of the form: its questions that were answered, and whether somebody called it done.
   */
  public record Section(
      String key, String label, int stage, int answered, int questions, boolean complete) {}

  /** Id of the assessment. */
  public UUID id() {
    return it.row().id();
  }

  /** Version of the assessment. */
  public int version() {
    return it.row().version();
  }

  /** Names of the people by id. */
  public Map<UUID, String> names() {
    return members.stream().collect(java.util.stream.Collectors.toMap(Member::id, Member::name));
  }
}

package org.permanency.keeping.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.permanency.workflow.rule.WorkState;

/** Stages of a complaint, each with the clock that runs in it. */
public enum ComplaintState implements WorkState<ComplaintState> {
  /** The agency answers. */
  STAGE_ONE("complaint-stage-one", "complaint-stage-one-longer"),
  /** Answered; the complainant may ask for stage two. */
  ANSWERED_ONE("complaint-ask-stage-two", null),
  /** An investigating officer and an independent person look into it. */
  STAGE_TWO("complaint-stage-two", "complaint-stage-two-longest"),
  /** Answered; the complainant may ask for a panel. */
  ANSWERED_TWO("complaint-ask-stage-three", null),
  /** A panel of three independent people is called together. */
  PANEL_ASKED("complaint-panel", null),
  /** The panel met and writes its report. */
  PANEL_HELD("complaint-panel-report", null),
  /** The report is there; the authority answers it. */
  PANEL_REPORTED("complaint-final-answer", null),
  /** Over. */
  CLOSED(null, null),
  /** Taken back by the complainant. */
  WITHDRAWN(null, null);

  private final @org.jspecify.annotations.Nullable String clock;
  private final @org.jspecify.annotations.Nullable String longer;

  ComplaintState(
      @org.jspecify.annotations.Nullable String clock,
      @org.jspecify.annotations.Nullable String longer) {
    this.clock = clock;
    this.longer = longer;
  }

  /** Key of the timescale that runs in it, extended or not; null for none. */
  public @org.jspecify.annotations.Nullable String clock(boolean extended) {
    return extended && longer != null ? longer : clock;
  }

  /** Whether its time may be extended for a reason. */
  public boolean extendable() {
    return longer != null;
  }

  /** Whether coming here means that somebody answered, so that a finding is asked for. */
  public boolean answered() {
    return List.of(ANSWERED_ONE, ANSWERED_TWO).contains(this);
  }

  @Override
  public Set<ComplaintState> next() {
    return switch (this) {
      case STAGE_ONE -> EnumSet.of(ANSWERED_ONE, STAGE_TWO, WITHDRAWN);
      case ANSWERED_ONE -> EnumSet.of(STAGE_TWO, CLOSED, WITHDRAWN);
      case STAGE_TWO -> EnumSet.of(ANSWERED_TWO, WITHDRAWN);
      case ANSWERED_TWO -> EnumSet.of(PANEL_ASKED, CLOSED, WITHDRAWN);
      case PANEL_ASKED -> EnumSet.of(PANEL_HELD, WITHDRAWN);
      case PANEL_HELD -> EnumSet.of(PANEL_REPORTED);
      case PANEL_REPORTED -> EnumSet.of(CLOSED);
      case CLOSED, WITHDRAWN -> EnumSet.noneOf(ComplaintState.class);
    };
  }
}

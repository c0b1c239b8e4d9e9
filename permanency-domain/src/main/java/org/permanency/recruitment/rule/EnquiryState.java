package org.permanency.recruitment.rule;

import java.util.EnumSet;
import java.util.Set;
import org.permanency.workflow.rule.WorkState;

/** States of an enquiry. */
public enum EnquiryState implements WorkState<EnquiryState> {
  /** Came in; nobody has answered yet. */
  RECEIVED,
  /** Somebody answered. */
  ANSWERED,
  /** Somebody met the people: at an event, by a visit or a call. */
  MET,
  /** The people registered their interest, or applied. */
  REGISTERED,
  /** Another agency has it now. */
  REFERRED,
  /** The people do not want to go on. */
  WITHDRAWN,
  /** The agency does not go on. */
  CLOSED;

  @Override
  public Set<EnquiryState> next() {
    return switch (this) {
      case RECEIVED -> EnumSet.of(ANSWERED, REFERRED, WITHDRAWN, CLOSED);
      case ANSWERED -> EnumSet.of(MET, REGISTERED, REFERRED, WITHDRAWN, CLOSED);
      case MET -> EnumSet.of(REGISTERED, REFERRED, WITHDRAWN, CLOSED);
      case REGISTERED -> EnumSet.of(REFERRED, WITHDRAWN, CLOSED);
      case REFERRED, WITHDRAWN, CLOSED -> EnumSet.noneOf(EnquiryState.class);
    };
  }

  /** Whether a reason is asked for. */
  public boolean wantsReason() {
    return next().isEmpty();
  }
}

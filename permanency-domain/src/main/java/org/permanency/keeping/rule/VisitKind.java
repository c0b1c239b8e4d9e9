package org.permanency.keeping.rule;

/** Visits to carers that a clock asks for. */
public enum VisitKind {
  /** Arranged, to supervise. */
  SUPERVISION("supervision-visit", "supervision-visit"),
  /** Without notice. */
  UNANNOUNCED("fostering-unannounced", "unannounced-visit");

  private final String clock;
  private final String template;

  VisitKind(String clock, String template) {
    this.clock = clock;
    this.template = template;
  }

  /** Key of its timescale. */
  public String clock() {
    return clock;
  }

  /** Key of the template that it is written up with. */
  public String template() {
    return template;
  }
}

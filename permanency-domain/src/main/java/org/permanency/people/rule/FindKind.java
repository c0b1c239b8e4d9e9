package org.permanency.people.rule;

/** What a search finds. */
public enum FindKind {
  /** A child. */
  CHILD("Child"),
  /** A grown person: a carer, an adopter. */
  PERSON("Carer or adopter"),
  /** A carer household. */
  HOUSEHOLD("Carer household"),
  /** Approved adopters, by what is kept of them together. */
  ADOPTER("Approved adopters"),
  /** Somebody who asked to foster or to adopt. */
  APPLICANT("Enquiry"),
  /** Somebody named in an assessment: who applies, who lives there, who visits. */
  MEMBER("Person in an assessment"),
  /** A worker. */
  WORKER("Worker");

  private final String label;

  FindKind(String label) {
    this.label = label;
  }

  /** As people call it. */
  public String label() {
    return label;
  }
}

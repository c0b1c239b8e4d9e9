package org.permanency.finance.model;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who did something to a run, and when. */
@Embeddable
public class Hand {
  private String id;
  private String name;

  @Convert(converter = InstantColumn.class)
  private Instant at;

  /** For the persistence provider. */
  protected Hand() {}

  /** The hand of an actor. */
  public Hand(String id, String name, Instant at) {
    this.id = id;
    this.name = name;
    this.at = at;
  }

  /** The actor's id. */
  public String id() {
    return id;
  }

  /** The actor's name as it was then. */
  public String name() {
    return name;
  }

  /** When. */
  public Instant at() {
    return at;
  }
}

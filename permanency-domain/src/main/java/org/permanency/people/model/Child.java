package org.permanency.people.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is particular to a child; its person has the same id. */
@Entity
@Table(name = "people_child")
public class Child {
  @Id private UUID id;
  private String council;
  private String number;
  private @Nullable String upn;

  private boolean uasc;
  @Version private int version;

  /** For the mapper. */
  protected Child() {}

  /** Code of the council the child belongs to. */
  public String council() {
    return council;
  }

  /** The council's number for it. */
  public String number() {
    return number;
  }

  /** Unique pupil number. */
  public @Nullable String upn() {
    return upn;
  }

  /** Whether it came as an unaccompanied asylum-seeking child. */
  public boolean unaccompanied() {
    return uasc;
  }

  /** Records another pupil number. */
  public void changeUpn(@Nullable String to) {
    upn = to;
  }
}

package org.permanency.fostering.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdEdit;

/**
 * A household while it is edited. Its version stands for the whole record: terms, levels, holds and
 * bank details count it up too.
 */
@Entity
@Table(name = "fostering_household")
public class Household {
  @Id private UUID id;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String type;

  @Column(name = "approved_from")
  private @Nullable LocalDate approvedFrom;

  @Column(name = "approved_to")
  private @Nullable LocalDate approvedTo;

  @Column(name = "from_agency_on")
  private @Nullable LocalDate fromAgencyOn;

  @Version private int version;

  /** For JPA only. */
  protected Household() {}

  /** The version that the next change must know. */
  public int version() {
    return version;
  }

  /** Takes over an edit that {@code HouseholdRules.details} has let pass. */
  public void apply(HouseholdEdit edit) {
    name = edit.name().strip();
    type = edit.type();
    approvedFrom = edit.approvedFrom();
    var last = edit.approvedTo();
    approvedTo = last == null ? null : last.plusDays(1);
    fromAgencyOn = edit.fromAgencyOn();
  }
}

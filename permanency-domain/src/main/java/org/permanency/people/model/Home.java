package org.permanency.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.PersonDetails.Address;

/** An address of a person for a time. */
@Entity
@Table(name = "people_address")
public class Home {
  static final Comparator<Home> LATEST_FIRST =
      Comparator.comparing((Home h) -> h.starts).reversed();

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  private String line1;
  private @Nullable String line2;
  private @Nullable String town;
  private @Nullable String postcode;
  private @Nullable String uprn;
  private LocalDate starts;
  private @Nullable LocalDate ends;

  /** For the mapper. */
  protected Home() {}

  Home(UUID id, UUID personId, Address address) {
    this.id = id;
    this.personId = personId;
    this.starts = address.since();
    mend(address);
  }

  final void mend(Address to) {
    line1 = to.line1();
    line2 = to.line2();
    town = to.town();
    postcode = to.postcode();
    uprn = to.uprn();
  }

  void end(LocalDate firstDayAfter) {
    ends = firstDayAfter;
  }

  boolean isCurrent() {
    return ends == null;
  }

  /** Where, and since when. */
  public Address address() {
    return new Address(line1, line2, town, postcode, uprn, starts);
  }

  /** First day after; null while it is current. */
  public @Nullable LocalDate ends() {
    return ends;
  }
}

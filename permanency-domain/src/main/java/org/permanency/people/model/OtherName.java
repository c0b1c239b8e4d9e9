package org.permanency.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.UUID;
import org.permanency.people.rule.PersonDetails.Alias;

/** Another name of a person. */
@Entity
@Table(name = "people_alias")
public class OtherName {
  static final Comparator<Alias> ORDER =
      Comparator.comparing(Alias::familyName).thenComparing(Alias::givenNames);

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "family_name")
  private String familyName;

  @Column(name = "given_names")
  private String givenNames;

  private String kind;

  /** For the mapper. */
  protected OtherName() {}

  OtherName(UUID id, UUID personId, Alias alias) {
    this.id = id;
    this.personId = personId;
    this.familyName = alias.familyName();
    this.givenNames = alias.givenNames();
    this.kind = alias.kind();
  }

  Alias alias() {
    return new Alias(familyName, givenNames, kind);
  }
}

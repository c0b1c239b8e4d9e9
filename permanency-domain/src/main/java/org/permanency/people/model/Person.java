package org.permanency.people.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.PersonDetails;
import org.permanency.people.rule.PersonDetails.Address;
import org.permanency.people.rule.PersonDetails.Alias;
import org.permanency.tenancy.Ids;

/** A person: names, facts of birth, other names, addresses. */
@Entity
@Table(name = "people_person")
public class Person {
  @Id private UUID id;

  @Column(name = "family_name")
  private @Nullable String familyName;

  @Column(name = "given_names")
  private @Nullable String givenNames;

  @Column(name = "known_as")
  private @Nullable String knownAs;

  private @Nullable LocalDate born;
  private @Nullable String sex;
  private @Nullable String ethnicity;
  private @Nullable String language;
  private @Nullable String religion;
  private @Nullable String disability;

  @Column(name = "nhs_number")
  private @Nullable String nhsNumber;

  private boolean restricted;
  @Version private int version;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
  @JoinColumn(
      name = "person_id",
      referencedColumnName = "id",
      insertable = false,
      updatable = false)
  private List<OtherName> aliases = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
  @JoinColumn(
      name = "person_id",
      referencedColumnName = "id",
      insertable = false,
      updatable = false)
  private List<Home> homes = new ArrayList<>();

  /** For the mapper. */
  protected Person() {}

  /** Version to show with a form; a change made on an older one is refused. */
  public int version() {
    return version;
  }

  /** Whether only named people may open the record. */
  public boolean restricted() {
    return restricted;
  }

  /** Says who may open the record: everybody with the permission, or named people only. */
  public void restrict(boolean toNamedPeople) {
    restricted = toNamedPeople;
  }

  /**
   * What is recorded.
   *
   * @param upn the child's pupil number, which stands with the child
   */
  public PersonDetails details(@Nullable String upn) {
    return new PersonDetails(
        familyName,
        givenNames,
        knownAs,
        born,
        sex,
        ethnicity,
        language,
        religion,
        disability,
        nhsNumber,
        upn,
        aliases.stream().map(OtherName::alias).sorted(OtherName.ORDER).toList(),
        current() == null ? null : current().address());
  }

  private @Nullable Home current() {
    return homes.stream().filter(Home::isCurrent).findFirst().orElse(null);
  }

  /** Addresses that have ended, latest first, each with its first day after. */
  public List<Home> formerHomes() {
    return homes.stream().filter(h -> !h.isCurrent()).sorted(Home.LATEST_FIRST).toList();
  }

  /** Records what was found to be in order. */
  public void change(PersonDetails to, InstantSource clock) {
    familyName = to.familyName();
    givenNames = to.givenNames();
    knownAs = to.knownAs();
    born = to.born();
    sex = to.sex();
    ethnicity = to.ethnicity();
    language = to.language();
    religion = to.religion();
    disability = to.disability();
    nhsNumber = to.nhsNumber();
    changeAliases(to.aliases(), clock);
    changeAddress(to.address(), clock);
  }

  private void changeAliases(List<Alias> to, InstantSource clock) {
    var missing = new ArrayList<>(to);
    aliases.removeIf(a -> !missing.remove(a.alias()));
    missing.forEach(a -> aliases.add(new OtherName(Ids.next(clock), id, a)));
  }

  /** A later first day is a move; the same first day mends what was written. */
  private void changeAddress(@Nullable Address to, InstantSource clock) {
    var now = current();
    if (now != null && to == null) {
      homes.remove(now);
    } else if (to != null && now != null && to.since().equals(now.address().since())) {
      now.mend(to);
    } else if (to != null) {
      if (now != null) {
        now.end(to.since());
      }
      homes.add(new Home(Ids.next(clock), id, to));
    }
  }
}

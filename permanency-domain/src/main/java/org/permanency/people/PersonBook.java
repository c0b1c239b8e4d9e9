package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import org.permanency.people.rule.PersonDetails;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/**
 * Adds persons who are no children (carers, adopters) inside the transaction of another room's
 * service, which says so in the audit trail and has checked them.
 */
@ApplicationScoped
public class PersonBook {
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** A new person with other names and an address; returns the id. */
  public UUID add(TenantContext ctx, PersonDetails who) {
    var id = Ids.next(clock);
    sql.with(
        h ->
            h.execute(
                "INSERT INTO people_person (id, family_name, given_names, known_as, born, sex,"
                    + " ethnicity, language, religion, disability, nhs_number) VALUES (?, ?, ?, ?,"
                    + " ?, ?, ?, ?, ?, ?, ?)",
                id,
                who.familyName(),
                who.givenNames(),
                who.knownAs(),
                who.born(),
                who.sex(),
                who.ethnicity(),
                who.language(),
                who.religion(),
                who.disability(),
                who.nhsNumber()));
    for (var alias : who.aliases()) {
      sql.with(
          h ->
              h.execute(
                  "INSERT INTO people_alias (id, person_id, family_name, given_names, kind) VALUES"
                      + " (?, ?, ?, ?, ?)",
                  Ids.next(clock),
                  id,
                  alias.familyName(),
                  alias.givenNames(),
                  alias.kind()));
    }
    address(id, who);
    return id;
  }

  private void address(UUID id, PersonDetails who) {
    var home = who.address();
    if (home != null) {
      sql.with(
          h ->
              h.execute(
                  "INSERT INTO people_address (id, person_id, line1, line2, town, postcode, uprn,"
                      + " starts) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                  Ids.next(clock),
                  id,
                  home.line1(),
                  home.line2(),
                  home.town(),
                  home.postcode(),
                  home.uprn(),
                  home.since()));
    }
  }
}

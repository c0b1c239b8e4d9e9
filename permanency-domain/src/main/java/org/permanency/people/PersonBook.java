package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** Puts grown people on record for other rooms, inside their own transactions. */
@ApplicationScoped
public class PersonBook {
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /**
   * A grown person, as another room has checked it.
   *
   * @param givenNames up to 100 characters, as the family name
   * @param familyName family name
   * @param born date of birth; null when not known
   * @param sex {@code M}, {@code F} or {@code U}; null when not said
   * @param ethnicity code of the national return; null when not said
   */
  public record Adult(
      String givenNames,
      String familyName,
      @Nullable LocalDate born,
      @Nullable String sex,
      @Nullable String ethnicity) {}

  /** Puts a person on record; the room that asks for it audits it with its own record. */
  public UUID add(TenantContext ctx, Adult person) {
    var id = Ids.next(clock);
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO people_person (id, family_name, given_names, born, sex, ethnicity)"
                        + " VALUES (:id, :family, :given, :born, :sex, :ethnicity)")
                .bind("id", id)
                .bind("family", person.familyName())
                .bind("given", person.givenNames())
                .bind("born", person.born())
                .bind("sex", person.sex())
                .bind("ethnicity", person.ethnicity())
                .execute());
    return id;
  }
}

package org.permanency.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.testing.AtOnce;
import org.permanency.testing.Workbench;

/** A real deadlock, and what we call it. */
class ContentionIT {
  private static final TenantContext PET = Workbench.all("peterborough", LocalDate.of(2016, 10, 3));
  private AttackService attack;

  @BeforeEach
  void twoTeams() {
    attack = Workbench.get().provision().emptied("peterborough").bean(AttackService.class);
    for (var name : List.of("one", "two")) {
      attack.sql(
          PET,
          h ->
              h.execute(
                  "INSERT INTO people_team (id, name, organisation) VALUES (UUID(), ?, 'none')",
                  name));
    }
  }

  @Test
  void givenTwoCallsThatWaitForEachOther_thenOneGoesThroughAndTheOtherIsKnownForWhatItIs() {
    var both = new CyclicBarrier(2);

    var answers = AtOnce.run(List.of(writing("one", "two", both), writing("two", "one", both)));

    assertThat(answers).containsExactlyInAnyOrder("written", "contention");
    assertThat(
            attack
                .query(PET, "SELECT DISTINCT organisation FROM people_team ORDER BY 1")
                .toString())
        .isIn("[one]", "[two]");
  }

  private Callable<String> writing(String first, String second, CyclicBarrier both) {
    return () -> {
      try {
        return attack.sql(
            PET,
            h -> {
              set(h, first, first);
              await(both);
              set(h, second, first);
              return "written";
            });
      } catch (RuntimeException e) {
        return Contention.in(e) ? "contention" : e.toString();
      }
    };
  }

  private static void set(org.jdbi.v3.core.Handle h, String team, String to) {
    h.execute("UPDATE people_team SET organisation = ? WHERE name = ?", to, team);
  }

  private static void await(CyclicBarrier both) {
    try {
      both.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void givenAnotherFault_thenItIsNotMistakenForContention() {
    assertThat(Contention.in(new IllegalStateException(new SQLException("x", "23000", 1062))))
        .isFalse();
    assertThat(Contention.in(null)).isFalse();
  }
}

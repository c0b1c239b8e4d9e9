package org.permanency.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.desk.RequestService.Answered;
import org.permanency.desk.RequestService.Outcome;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** A request with a key is done once, also when it comes eight times at the same moment. */
class RequestServiceIT {
  private static final LocalDate DAY = LocalDate.of(2016, 10, 3);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final String PRINT = "a".repeat(64);
  private final AtomicInteger done = new AtomicInteger();
  private RequestService requests;
  private AttackService plain;

  @BeforeEach
  void emptyDesk() {
    var bench = Workbench.get().provision().emptied("peterborough").emptied("larkmere");
    requests = bench.bean(RequestService.class);
    plain = bench.bean(AttackService.class);
  }

  private Outcome work() {
    int time = done.incrementAndGet();
    plain.sql(
        PET,
        h ->
            h.execute(
                "INSERT INTO people_team (id, name, organisation) VALUES (UUID(), ?, 'council')",
                "team " + time));
    return new Outcome(201, "answer " + time);
  }

  private String teams() {
    return plain.query(PET, "SELECT name FROM people_team ORDER BY name").toString();
  }

  @Test
  void givenAKeySentBefore_thenTheFirstAnswerIsGivenAndNothingIsDone() {
    var first = requests.once(PET, "k1", PRINT, this::work);
    var second = requests.once(PET, "k1", "b".repeat(64), this::work);

    assertThat(first).isEqualTo(new Answered(PRINT, 201, "answer 1", true));
    assertThat(second).isEqualTo(new Answered(PRINT, 201, "answer 1", false));
    assertThat(teams()).isEqualTo("[team 1]");
  }

  @Test
  void givenEightWithOneKeyAtTheSameTime_thenTheWorkIsDoneOnce() throws Exception {
    var pool = Executors.newFixedThreadPool(8);
    try {
      Callable<String> job = () -> requests.once(PET, "k2", PRINT, this::work).answer();
      for (var answer : pool.invokeAll(Collections.nCopies(8, job))) {
        assertThat(answer.get()).isEqualTo("answer 1");
      }
    } finally {
      pool.shutdown();
    }
    assertThat(teams()).isEqualTo("[team 1]");
  }

  @Test
  void givenOneKeyWithTwoBodiesAtTheSameTime_thenOneIsDoneAndTheOtherSeesWhoseKeyItIs() {
    var prints = java.util.List.of(PRINT, "b".repeat(64));
    var answers =
        org.permanency.testing.AtOnce.run(
            prints.stream()
                .map(p -> (Callable<Answered>) () -> requests.once(PET, "k7", p, this::work))
                .toList());

    assertThat(teams()).isEqualTo("[team 1]");
    assertThat(answers).extracting(Answered::answer).containsOnly("answer 1");
    assertThat(answers).extracting(Answered::first).containsExactlyInAnyOrder(true, false);
    assertThat(answers.get(0).fingerprint()).isEqualTo(answers.get(1).fingerprint());
  }

  @Test
  void givenWorkThatFails_thenNeitherItNorItsKeyIsKept() {
    Supplier<Outcome> failing =
        () -> {
          work();
          throw new IllegalStateException("planned");
        };

    assertThatThrownBy(() -> requests.once(PET, "k3", PRINT, failing)).hasMessage("planned");

    assertThat(teams()).isEqualTo("[]");
    assertThat(requests.once(PET, "k3", PRINT, this::work).answer()).isEqualTo("answer 2");
  }

  @Test
  void givenARefusal_thenTheKeyAsksAgain() {
    requests.once(PET, "k5", PRINT, () -> new Outcome(409, "no"));

    assertThat(requests.once(PET, "k5", PRINT, this::work))
        .isEqualTo(new Answered(PRINT, 201, "answer 1", true));
  }

  @Test
  void givenTheSameLettersInAnotherCase_thenItIsAnotherKey() {
    requests.once(PET, "k6", PRINT, () -> new Outcome(200, "small"));

    assertThat(requests.once(PET, "K6", PRINT, () -> new Outcome(200, "great")).answer())
        .isEqualTo("great");
  }

  @Test
  void givenAnotherActorOrTenant_thenTheSameKeyIsAnotherOne() {
    requests.once(PET, "k4", PRINT, () -> new Outcome(200, "mine"));

    var other = Workbench.as("peterborough", "other", DAY);
    var lark = Workbench.all("larkmere", DAY);

    assertThat(requests.once(other, "k4", PRINT, () -> new Outcome(200, "theirs")).answer())
        .isEqualTo("theirs");
    assertThat(requests.once(lark, "k4", PRINT, () -> new Outcome(200, "elsewhere")).answer())
        .isEqualTo("elsewhere");
  }
}

package org.permanency.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.permanency.access.SignIn.Outcome;
import org.permanency.kernel.Decision.Granted;
import org.permanency.kernel.Decision.Refused;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantId;
import org.permanency.testing.AtOnce;
import org.permanency.testing.TestClock;
import org.permanency.testing.Workbench;

/** Sign-in, tokens and users on the real control database. */
class SignInIT {
  private static final LocalDate DAY = LocalDate.of(2016, 10, 3);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final TenantContext LARK = Workbench.all("larkmere", DAY);
  private static final String PASSWORD = "correct horse battery";
  private static UserService users;
  private static SignIn signIn;

  @BeforeAll
  static void start() {
    var bench = Workbench.get().provision();
    users = bench.bean(UserService.class);
    signIn = bench.bean(SignIn.class);
  }

  private static UserView user(String name) {
    var command = new UserCommand(name, "Invented " + name, Set.of("finance-officer"));
    return ((Granted<UserView>) users.add(PET, command, PASSWORD.toCharArray())).result();
  }

  private static Outcome tryPassword(String tenant, String name, String password) {
    return signIn.withPassword(new TenantId(tenant), name, password.toCharArray());
  }

  @Test
  void givenTheRightPassword_whenSigningIn_thenTheTenantIsTheUsersOwn() {
    var added = user("right");

    assertThat(tryPassword("peterborough", "right", PASSWORD))
        .isEqualTo(
            new Outcome.Accepted(
                new SignedIn(
                    "peterborough",
                    added.id().toString(),
                    "Invented right",
                    Set.of("finance-officer"),
                    false)));
    assertThat(tryPassword("larkmere", "right", PASSWORD)).isEqualTo(new Outcome.Rejected());
  }

  @Test
  void givenFailureAfterFailure_thenTheWaitGrowsAndTheRightPasswordMustWaitToo() {
    user("guessed");
    TestClock.set(Instant.parse("2016-10-03T09:00:00Z"));
    for (int i = 0; i < 3; i++) {
      assertThat(tryPassword("peterborough", "guessed", "no")).isEqualTo(new Outcome.Rejected());
    }
    assertThat(tryPassword("peterborough", "guessed", "no")).isEqualTo(new Outcome.Rejected());

    assertThat(tryPassword("peterborough", "guessed", PASSWORD))
        .isEqualTo(new Outcome.Wait(Duration.ofSeconds(2)));
    TestClock.set(Instant.parse("2016-10-03T09:00:03Z"));
    assertThat(tryPassword("peterborough", "guessed", PASSWORD))
        .isInstanceOf(Outcome.Accepted.class);
  }

  @Test
  void givenTwentyGuessesAtTheSameMoment_thenOnlyTheFreeOnesAreLookedAt() {
    user("flooded");
    TestClock.set(Instant.parse("2016-10-03T09:00:00Z"));
    var guesses =
        AtOnce.run(
            java.util.Collections.nCopies(
                20, (Callable<Outcome>) () -> tryPassword("peterborough", "flooded", "no")));

    assertThat(guesses).filteredOn(o -> o instanceof Outcome.Rejected).hasSize(4);
    assertThat(guesses)
        .filteredOn(o -> o instanceof Outcome.Wait)
        .hasSize(16)
        .containsOnly(new Outcome.Wait(Duration.ofSeconds(2)));
  }

  @Test
  void givenANameThatIsNotThere_thenItIsClosedJustLikeOneThatIs() {
    user("here");
    TestClock.set(Instant.parse("2016-10-03T09:00:00Z"));
    for (int i = 0; i < 6; i++) {
      assertThat(tryPassword("peterborough", "not-here", "no"))
          .isEqualTo(tryPassword("peterborough", "here", "no"));
    }
    assertThat(tryPassword("peterborough", "NOT-HERE", "no"))
        .isEqualTo(new Outcome.Wait(Duration.ofSeconds(2)));
  }

  @Test
  void givenOddNamesAndPasswords_thenTheyAreRejectedAndNothingBreaks() {
    for (var odd :
        List.of(
            "", "\0", "a\0b", "' OR 1=1 -- ", "😀", "\u202eabc", "\ud800", "x".repeat(100_000))) {
      assertThat(tryPassword("peterborough", odd, odd)).isEqualTo(new Outcome.Rejected());
      assertThat(users.add(PET, new UserCommand(odd, odd, Set.of(odd)), odd.toCharArray()))
          .isInstanceOf(Refused.class);
    }
  }

  @Test
  void givenAFirstLink_thenItOpensOnceAndNotAfterAWeekAndNotBesideAUser() {
    var first = Workbench.get().bean(FirstAdministrator.class);
    var fresh = new TenantId("fresh-" + System.nanoTime());
    first.register(fresh, "Fresh");
    TestClock.set(Instant.parse("2016-10-03T09:00:00Z"));
    var secret = first.link(fresh);
    assertThat(first.peek("x" + secret)).isEmpty();

    TestClock.set(Instant.parse("2016-10-10T09:00:01Z"));
    assertThat(first.peek(secret)).isEmpty();
    assertThat(first.use(secret)).isEmpty();
    TestClock.set(Instant.parse("2016-10-10T08:59:59Z"));
    assertThat(first.peek(secret)).contains(fresh);

    var uses =
        AtOnce.run(
            java.util.Collections.nCopies(
                8, (Callable<Boolean>) () -> first.use(secret).isPresent()));

    assertThat(uses).filteredOn(used -> used).hasSize(1);
    assertThat(first.peek(secret)).isEmpty();
    var again = first.link(fresh);
    assertThat(first.peek(secret)).isEmpty();
    assertThat(first.peek(again)).contains(fresh);
    var peterborough = first.link(PET.tenant());
    user("first-of-all");
    assertThat(first.peek(peterborough)).isEmpty();
    assertThat(first.use(peterborough)).isEmpty();
  }

  @Test
  void givenAccessHasEnded_thenAnOpenSessionEndsToo() {
    var added = user("leaver");
    var session = ((Outcome.Accepted) tryPassword("peterborough", "leaver", PASSWORD)).who();
    assertThat(signIn.stillThere(session)).contains(session);

    var command = new UserCommand("leaver", "Invented leaver", Set.of("finance-officer"));
    users.change(PET, added.id(), command, false, added.version());

    assertThat(signIn.stillThere(session)).isEmpty();
    assertThat(tryPassword("peterborough", "leaver", PASSWORD)).isEqualTo(new Outcome.Rejected());
  }

  @Test
  void givenATokenIsRevoked_thenItOpensNothing() {
    var made = (Granted<UserService.NewToken>) users.issueToken(PET, "for a test", "auditor");
    var secret = made.result().secret();
    assertThat(signIn.withToken(secret)).map(SignedIn::tenantSlug).contains("peterborough");

    assertThat(users.revokeToken(LARK, made.result().token().id())).isFalse();
    assertThat(signIn.withToken(secret)).isPresent();
    assertThat(users.revokeToken(PET, made.result().token().id())).isTrue();

    assertThat(signIn.withToken(secret)).isEmpty();
  }

  @Test
  void givenAWrongForm_thenEveryReasonIsGiven() {
    var wrong = new UserCommand("a b", "", Set.of("emperor"));

    var decision = users.add(PET, wrong, "short".toCharArray());

    assertThat(((Refused<UserView>) decision).reasons().stream().map(Reason::code))
        .containsExactly(
            "access.user.name-form",
            "access.user.no-name",
            "access.user.unknown-role",
            "access.user.password-length");
  }

  @Test
  void givenAnEditInBetween_thenTheSecondIsRefused() {
    var added = user("edited");
    var first = new UserCommand("edited", "First edit", Set.of("auditor"));
    var second = new UserCommand("edited", "Second edit", Set.of("auditor"));

    var one = users.change(PET, added.id(), first, true, added.version()).orElseThrow();
    var two = users.change(PET, added.id(), second, true, added.version()).orElseThrow();

    assertThat(((Granted<UserView>) one).result().displayName()).isEqualTo("First edit");
    assertThat(two).isEqualTo(new Refused<>(java.util.List.of(Reason.of("access.user.changed"))));
  }

  @Test
  void givenAnotherTenantsUser_thenTheUserIsNotThere() {
    var added = user("foreign");

    assertThat(users.find(LARK, added.id())).isEmpty();
    assertThat(users.users(LARK)).doesNotContain(added);
    assertThat(users.password(LARK, added.id(), PASSWORD.toCharArray())).isEmpty();
  }
}

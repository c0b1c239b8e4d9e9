package org.permanency.people.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.FindKeys.Key;

class FindRulesTest {
  private static boolean meet(Set<String> one, Set<String> other) {
    var both = new HashSet<>(one);
    both.retainAll(other);
    return !both.isEmpty();
  }

  @ParameterizedTest(name = "{0} and {1} sound alike")
  @CsvSource({
    "katherine, catherine",
    "mohammed, muhammad",
    "stephen, steven",
    "smith, smyth",
    "sean, shaun",
    "kowalski, kovalsky"
  })
  void givenTwoSpellings_whenHeard_thenTheyMeet(String one, String other) {
    boolean meet =
        meet(NameSounds.sounds(one), NameSounds.sounds(other))
            || meet(NameSounds.alike(one), NameSounds.alike(other));

    assertThat(meet).isTrue();
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({"siobhan, shivaun", "thompson, tomson", "caoimhe, keeva"})
  void givenIrishSpellingsAndMuteLetters_whenHeard_thenTheLibraryDoesNotKnow(
      String one, String other) {
    assertThat(meet(NameSounds.sounds(one), NameSounds.sounds(other))).isFalse();
    assertThat(meet(NameSounds.alike(one), NameSounds.alike(other))).isFalse();
  }

  @Test
  void givenNamesOfOtherSound_whenHeard_thenTheyDoNotMeet() {
    assertThat(meet(NameSounds.sounds("amelia"), NameSounds.sounds("oliver"))).isFalse();
    assertThat(meet(NameSounds.alike("amelia"), NameSounds.alike("oliver"))).isFalse();
  }

  @Test
  void givenAccentsApostrophesAndHyphens_whenTakenApart_thenWordsAreBare() {
    assertThat(NameSounds.words("Zoë O'Brien-Smyth")).containsExactly("zoe", "obrien", "smyth");
  }

  @Test
  void givenAnotherScript_whenHeard_thenItIsAWordWithoutSound() {
    assertThat(NameSounds.words("Олена")).containsExactly("олена");
    assertThat(NameSounds.sounds("олена")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"sample 03/04/2012", "3.4.2012 sample", "sample 2012-04-03", "Sample 3 April 2012"})
  void givenADayAmongWords_whenTakenApart_thenItIsTheDateOfBirth(String text) {
    assertThat(Asked.of(text)).isEqualTo(new Asked(List.of("sample"), LocalDate.of(2012, 4, 3)));
  }

  @Test
  void givenADayThatIsNone_whenTakenApart_thenItStaysText() {
    assertThat(Asked.of("31/02/2012").born()).isNull();
  }

  @Test
  void givenAGroupedNumber_whenTakenApart_thenItIsOneWord() {
    assertThat(Asked.of("943 476 5919").words()).containsExactly("9434765919");
  }

  @Test
  void givenADay_whenLookedAround_thenDayAndMonthChangeOverAndYearsStandBeside() {
    assertThat(Asked.near(LocalDate.of(2012, 4, 3)))
        .containsExactlyInAnyOrder(
            LocalDate.of(2011, 4, 3), LocalDate.of(2013, 4, 3), LocalDate.of(2012, 3, 4));
    assertThat(Asked.near(LocalDate.of(2012, 2, 29)))
        .containsExactlyInAnyOrder(LocalDate.of(2011, 2, 28), LocalDate.of(2013, 2, 28));
  }

  @Test
  void givenAChild_whenKeysAreMade_thenNamesHaveWordsAndSoundsAndNumbersStandWhole() {
    var record =
        Findable.of(new UUID(0, 1), FindKind.CHILD)
            .with(FindPart.FAMILY, "Ng")
            .with(FindPart.IDENTIFIER, "PET 1001")
            .national("9434765919")
            .with(FindPart.ADDRESS, "1 Test Street\nPE1 1AA")
            .born(LocalDate.of(2012, 4, 3))
            .done();

    assertThat(FindKeys.of(record))
        .containsExactlyInAnyOrder(
            new Key(FindPart.FAMILY, 'W', "ng"),
            new Key(FindPart.IDENTIFIER, 'I', "pet1001"),
            new Key(FindPart.IDENTIFIER, 'I', "pet"),
            new Key(FindPart.IDENTIFIER, 'I', "1001"),
            new Key(FindPart.IDENTIFIER, 'I', "9434765919"),
            new Key(FindPart.IDENTIFIER, 'U', "9434765919"),
            new Key(FindPart.ADDRESS, 'W', "1"),
            new Key(FindPart.ADDRESS, 'W', "test"),
            new Key(FindPart.ADDRESS, 'W', "street"),
            new Key(FindPart.ADDRESS, 'W', "pe1"),
            new Key(FindPart.ADDRESS, 'W', "1aa"),
            new Key(FindPart.ADDRESS, 'W', "pe11aa"),
            new Key(FindPart.ADDRESS, 'H', "1teststreet pe11aa"),
            new Key(FindPart.BORN, 'B', "2012-04-03"));
  }

  @Test
  void givenEverythingAgainstAJoin_whenAsked_thenEachIsSaid() {
    var facts =
        new JoinRules.Facts(
            true, true, true, false, List.of("stays"), List.of("reviews"), List.of("pay lines"));

    assertThat(JoinRules.join(facts))
        .containsExactly(
            Reason.of("people.join.same"),
            Reason.of("people.join.joined"),
            Reason.of("people.join.changed"),
            Reason.of("people.join.restriction"),
            Reason.of("people.join.overlap", "what", "stays"),
            Reason.of("people.join.both", "what", "reviews"),
            Reason.of("people.join.paid", "what", "pay lines"));
  }

  @Test
  void givenEverythingAgainstAnUndo_whenAsked_thenEachIsSaid() {
    assertThat(JoinRules.undo(new JoinRules.Undo(true, true, true, true, List.of("tasks"))))
        .containsExactly(
            Reason.of("people.join.undone"),
            Reason.of("people.join.changed"),
            Reason.of("people.join.joined-on"),
            Reason.of("people.join.paid-since"),
            Reason.of("people.join.gone", "what", "tasks"));
  }
}

package org.permanency.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.people.rule.ChildId;

class ClosedRecordsTest {
  private static final UUID ID = UUID.nameUUIDFromBytes(new byte[] {1});
  private static final ClosedRecords CLOSED =
      new ClosedRecords(
          List.of(
              new ClosedRecords.Child(ID, "PET", "12"),
              new ClosedRecords.Child(UUID.randomUUID(), "LARK", "A 7")),
          List.of("PET", "LARK"));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "PET 12, PET 120 | PET (Restricted record), PET 120",
        "2016-03 FOS-01: LARK 12; PET 11 12 13 | 2016-03 FOS-01: LARK 12; PET 11 (Restricted"
            + " record) 13",
        "LARK A 7; LARK A 70 | LARK (Restricted record); LARK (Restricted record)0",
        "12 lines, £12.00 | 12 lines, £12.00",
        "CARPET 12 | CARPET 12"
      })
  void numbersOfClosedRecordsAreBlottedOutAndOthersAreNot(String text, String blotted) {
    assertThat(CLOSED.blotted(text, "")).isEqualTo(blotted);
  }

  @Test
  void givenACouncil_thenItsNumbersNeedNoCodeBeforeThem() {
    assertThat(CLOSED.blotted("12", "PET")).isEqualTo("(Restricted record)");
    assertThat(CLOSED.blotted("12", "LARK")).isEqualTo("12");
  }

  @Test
  void aClosedChildIsKnownByItsId() {
    assertThat(CLOSED.has(new ChildId(ID))).isTrue();
    assertThat(CLOSED.has(new ChildId(UUID.randomUUID()))).isFalse();
    assertThat(CLOSED.has((ChildId) null)).isFalse();
  }
}

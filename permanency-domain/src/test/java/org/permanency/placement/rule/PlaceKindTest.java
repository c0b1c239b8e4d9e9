package org.permanency.placement.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of the return, group by group. */
class PlaceKindTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "FOSTER_FAMILY, U1 U2 U3 Q1 F1 F4",
    "FOSTER_OTHER, U4 U5 U6 Q2 F2 F3 F5 F6",
    "ADOPTION, A3 A4 A5 A6 A1 A2",
    "RESIDENTIAL, K1 K2 R1 R2 R3 H1 H2 H3 H4",
    "SUPPORTED, K3 P2 H5 P3",
    "PARENTS, P1",
    "TEMPORARY, T0 T1 T2 T3 T4",
    "ELSEWHERE, S1 R5 Z1 Z11 Z14 XX"
  })
  void everyCodeHasItsKind(PlaceKind kind, String codes) {
    assertThat(List.of(codes.split(" "))).allMatch(c -> PlaceKind.of(c) == kind);
    assertThat(kind.foster()).isEqualTo(kind.name().startsWith("FOSTER"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "MOVED_ON, X1",
    "ADOPTED, E11 E12",
    "SPECIAL_GUARDIANSHIP, E43 E44 E45 E46 E47 E48",
    "CHILD_ARRANGEMENTS, E41",
    "HOME, E4A E4B E4",
    "OTHER, E2 E3 E13 E5 E6 E7 E9 E14 E15 E16 E17 E8"
  })
  void everyEndHasItsMeaning(CareEnd end, String codes) {
    assertThat(List.of(codes.split(" "))).allMatch(c -> CareEnd.of(c) == end);
    assertThat(CareEnd.of(null)).isEqualTo(CareEnd.OPEN);
    assertThat(CareEnd.of(" ")).isEqualTo(CareEnd.OPEN);
  }
}

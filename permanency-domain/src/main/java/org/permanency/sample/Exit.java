package org.permanency.sample;

import java.time.LocalDate;

/** How a period of care ends, with the return's code for it. */
enum Exit {
  HOME_PLANNED("E4A", StayEnd.CARE_ENDED),
  HOME_UNPLANNED("E4B", StayEnd.CARE_BROKE_OFF),
  RELATIVES("E13", StayEnd.CARE_ENDED),
  ADOPTED("E11", StayEnd.COURT),
  ADOPTED_WITHOUT_CONSENT("E12", StayEnd.COURT),
  GUARDIAN_KIN("E45", StayEnd.COURT),
  GUARDIAN_CARER("E46", StayEnd.COURT),
  ARRANGEMENTS("E41", StayEnd.COURT),
  TRANSFERRED("E3", StayEnd.CARE_ENDED),
  STAYS_WITH_CARERS("E17", StayEnd.OF_AGE),
  INDEPENDENT_SUPPORTED("E5", StayEnd.OF_AGE),
  INDEPENDENT("E6", StayEnd.OF_AGE),
  ADULT_CARE("E7", StayEnd.OF_AGE),
  OTHER("E8", StayEnd.OF_AGE),
  REMAND_ENDED("E14", StayEnd.COURT),
  SENTENCED("E9", StayEnd.COURT);

  /** From this day the return tells four kinds of special guardianship apart; before, two. */
  private static final LocalDate FOUR_KINDS = LocalDate.of(2018, 4, 1);

  private final String code;
  private final StayEnd lastStay;

  Exit(String code, StayEnd lastStay) {
    this.code = code;
    this.lastStay = lastStay;
  }

  String code(LocalDate day) {
    boolean guardian = this == GUARDIAN_KIN || this == GUARDIAN_CARER;
    return guardian && day.isBefore(FOUR_KINDS) ? "E43" : code;
  }

  StayEnd lastStay() {
    return lastStay;
  }

  boolean adopted() {
    return this == ADOPTED || this == ADOPTED_WITHOUT_CONSENT;
  }

  boolean atEighteen() {
    return lastStay == StayEnd.OF_AGE;
  }
}

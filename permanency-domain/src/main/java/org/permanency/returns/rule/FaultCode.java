package org.permanency.returns.rule;

import java.util.Locale;

/**
 * What can be wrong with a file, a row or a value. The code is said to users, kept with the import
 * and never reused; its words stand in {@code messages/returns.properties}.
 *
 * <p>A refusal keeps the row (or the file) out; only what cannot be stored with a meaning is
 * refused. Everything else goes in with a warning.
 */
public enum FaultCode {
  /** No table has these headings. */
  FILE_UNKNOWN(Severity.REFUSAL),
  /** The file holds nothing. */
  FILE_EMPTY(Severity.WARNING),
  /** Headings and no row below them. */
  FILE_WITHOUT_ROWS(Severity.WARNING),
  /** The file is beyond the size that is taken. */
  FILE_TOO_LARGE(Severity.REFUSAL),
  /** A table of the return came without a collection year. */
  FILE_NEEDS_YEAR(Severity.REFUSAL),
  /** Not UTF-8, read as Windows-1252. */
  FILE_ENCODING(Severity.WARNING),
  /** UTF-16 or no text at all. */
  FILE_NOT_TEXT(Severity.REFUSAL),
  /** The zip cannot be opened. */
  ZIP_UNREADABLE(Severity.REFUSAL),
  /** The zip unpacks to more than is taken. */
  ZIP_TOO_LARGE(Severity.REFUSAL),
  /** Something in the zip is no CSV file. */
  ZIP_NOT_CSV(Severity.WARNING),
  /** The tenant does not provide the service that the table is for. */
  TABLE_NOT_PROVIDED(Severity.REFUSAL),
  /** One heading stands there twice. */
  HEADING_TWICE(Severity.REFUSAL),
  /** A heading that the table does not have; its column is not read. */
  HEADING_UNKNOWN(Severity.WARNING),
  /** A heading of the table that is not there, as in older years. */
  HEADING_MISSING(Severity.WARNING),
  /** A quotation mark is opened and not closed on the line. */
  LINE_QUOTE(Severity.REFUSAL),
  /** The line is longer than any row can be. */
  LINE_TOO_LONG(Severity.REFUSAL),
  /** More or fewer values than headings. */
  LINE_COLUMNS(Severity.REFUSAL),
  /** More rows than are taken at once. */
  LINE_TOO_MANY(Severity.REFUSAL),
  /** A value without which the row means nothing is blank. */
  VALUE_MISSING(Severity.REFUSAL),
  /** A value that the return asks for is blank. */
  VALUE_BLANK(Severity.WARNING),
  /** Not a date. */
  DATE_FORM(Severity.REFUSAL),
  /** A date that lacks its leading noughts. */
  DATE_SHORT(Severity.WARNING),
  /** Not one of the codes. */
  CODE_UNKNOWN(Severity.REFUSAL),
  /** A code of other collection years. */
  CODE_YEAR(Severity.WARNING),
  /** Not a whole number within its limits. */
  NUMBER_FORM(Severity.REFUSAL),
  /** A whole number written with decimals. */
  NUMBER_DECIMALS(Severity.WARNING),
  /** Longer than can be kept. */
  TEXT_TOO_LONG(Severity.REFUSAL),
  /** Control characters within a value. */
  TEXT_CHARACTERS(Severity.REFUSAL),
  /** An identifier with other characters than plain letters, digits and signs. */
  ID_FORM(Severity.REFUSAL),
  /** Not in the form of a unique pupil number; left blank. */
  UPN_FORM(Severity.WARNING),
  /** The check letter of the pupil number does not fit its digits. */
  UPN_CHECK_LETTER(Severity.WARNING),
  /** Not in the form of a postcode. */
  POSTCODE_FORM(Severity.WARNING),
  /** Not in the form of an Ofsted number. */
  URN_FORM(Severity.WARNING),
  /** Not a three-digit number of an authority, nor 999, WAL, SCO, NIR or NUK. */
  AUTHORITY_FORM(Severity.WARNING),
  /** Not six digits; the bank details are left out. */
  SORT_CODE_FORM(Severity.WARNING),
  /** Not eight digits; the bank details are left out. */
  ACCOUNT_FORM(Severity.WARNING),
  /** Some bank details are there and some are not; they are left out. */
  BANK_INCOMPLETE(Severity.WARNING),
  /** An end before its start. */
  END_BEFORE_START(Severity.REFUSAL),
  /** A stay that ends on the day it begins has no night. */
  STAY_WITHOUT_NIGHT(Severity.WARNING),
  /** One of end and reason is there without the other. */
  END_AND_REASON(Severity.WARNING),
  /** A day after the collection year. */
  DAY_AFTER_YEAR(Severity.WARNING),
  /** A day before the child was born. */
  DAY_BEFORE_BIRTH(Severity.WARNING),
  /** The mother's particulars on a child who is not female. */
  MOTHER_SEX(Severity.WARNING),
  /** The oldest age is below the youngest. */
  AGES_ORDER(Severity.WARNING),
  /** Another row with the same key says something else. */
  KEY_TWICE(Severity.REFUSAL),
  /** The child is in no Header. */
  CHILD_UNKNOWN(Severity.REFUSAL),
  /** The child's row in the Header was refused. */
  CHILD_REFUSED(Severity.REFUSAL),
  /** The child's record was joined to another, under whose number its rows belong. */
  CHILD_JOINED(Severity.REFUSAL),
  /** The household is in no households file. */
  HOUSEHOLD_UNKNOWN(Severity.REFUSAL),
  /** The tenant's rates know no such level on that day. */
  LEVEL_UNKNOWN(Severity.REFUSAL),
  /** Not pounds, or pounds beyond the limit. */
  MONEY_FORM(Severity.REFUSAL),
  /** The tenant's rule knows no such allowance on that day. */
  ALLOWANCE_UNKNOWN(Severity.REFUSAL),
  /** The payee is not registered and the row does not name it. */
  PAYEE_UNKNOWN(Severity.REFUSAL),
  /** The child has another award of the kind for the same days. */
  AWARD_TWICE(Severity.REFUSAL),
  /** The award, or a change of it, waits for a second person. */
  AWARD_WAITS(Severity.REFUSAL),
  /** The provider is not recorded. */
  PROVIDER_UNKNOWN(Severity.REFUSAL),
  /** The child has another agreement with the provider for the same nights. */
  AGREEMENT_TWICE(Severity.REFUSAL),
  /** Nothing, or extras that nobody names. */
  AGREEMENT_PRICE(Severity.REFUSAL),
  /** No rates are in force in the whole period. */
  LEVEL_WITHOUT_RATES(Severity.WARNING),
  /** A child with two households on one night. */
  TWO_HOUSEHOLDS(Severity.WARNING),
  /** Two rows of one household say different things for one day. */
  PERIODS_OVERLAP(Severity.WARNING),
  /** An episode begins before the one before it ends. */
  EPISODES_OVERLAP(Severity.WARNING),
  /** An episode is open though a later one begins. */
  EPISODE_LEFT_OPEN(Severity.WARNING),
  /** The date of birth is not that of the Header. */
  BIRTH_DIFFERS(Severity.WARNING),
  /** The sex is not that of the Header. */
  SEX_DIFFERS(Severity.WARNING);

  /** Whether a fault keeps its row out. */
  public enum Severity {
    /** The row or file stays out. */
    REFUSAL,
    /** The row goes in; somebody should look. */
    WARNING;

    /** As kept and sent: {@code refusal}, {@code warning}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Severity severity;

  FaultCode(Severity severity) {
    this.severity = severity;
  }

  /** Whether it keeps the row out. */
  public Severity severity() {
    return severity;
  }

  /** As kept and sent, e.g. {@code date-form}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

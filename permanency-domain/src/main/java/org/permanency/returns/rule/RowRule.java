package org.permanency.returns.rule;

import java.time.LocalDate;

/** What the values of one row say about each other. */
@FunctionalInterface
public interface RowRule {
  /**
   * Notes what is wrong.
   *
   * @param lastDay last day of the collection year
   */
  void check(Row row, LocalDate lastDay, Faults faults);

  /** {@code end} is not before {@code start}; refused otherwise. */
  static RowRule inOrder(String start, String end) {
    return (row, lastDay, faults) -> {
      var from = row.day(start);
      var to = row.day(end);
      if (from != null && to != null && to.isBefore(from)) {
        faults.add(row, end, FaultCode.END_BEFORE_START, "start", start, "first", row.shown(start));
      }
    };
  }

  /** An end has its reason and a reason its end. */
  static RowRule together(String end, String reason) {
    return (row, lastDay, faults) -> {
      boolean ended = row.value(end) != null;
      if (ended == (row.value(reason) == null)) {
        faults.add(
            row,
            ended ? reason : end,
            FaultCode.END_AND_REASON,
            "there",
            ended ? end : reason,
            "blank",
            ended ? reason : end);
      }
    };
  }

  /** The day is not after the collection year. */
  static RowRule withinYear(String column) {
    return (row, lastDay, faults) -> {
      var day = row.day(column);
      if (day != null && day.isAfter(lastDay)) {
        faults.add(row, column, FaultCode.DAY_AFTER_YEAR, "last", Row.shown(lastDay));
      }
    };
  }

  /** Only a girl or woman is a mother. */
  static RowRule motherIsFemale() {
    return (row, lastDay, faults) -> {
      boolean mother = "1".equals(row.value("MOTHER")) || row.value("MC_DOB") != null;
      if (mother && "M".equals(row.value("SEX"))) {
        faults.add(row, "MOTHER", FaultCode.MOTHER_SEX);
      }
    };
  }

  /** The youngest age is not above the oldest. */
  static RowRule agesInOrder() {
    return (row, lastDay, faults) -> {
      if (row.value("AGE_FROM") instanceof Integer from
          && row.value("AGE_TO") instanceof Integer to
          && to < from) {
        faults.add(row, "AGE_TO", FaultCode.AGES_ORDER, "from", String.valueOf(from));
      }
    };
  }

  /** Bank details are all there or all blank. */
  static RowRule bankDetailsWhole() {
    return (row, lastDay, faults) -> {
      int there = 0;
      for (var column : OwnTables.BANK) {
        there += row.value(column) == null ? 0 : 1;
      }
      if (there > 0 && there < OwnTables.BANK.size()) {
        faults.add(row, "ACCOUNT", FaultCode.BANK_INCOMPLETE);
      }
    };
  }
}

package org.permanency.returns.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.Upn;

/** What a column may hold, and how its text becomes a value. */
public sealed interface ColumnKind {
  /**
   * What reading depends on.
   *
   * @param codes code lists in force
   * @param year collection year; for own files the year of the business day
   */
  record Setting(ReturnCodes codes, int year) {}

  /**
   * Reads a value.
   *
   * @param text not blank, without blanks around it
   */
  Value read(String text, Setting setting);

  /** A day, dd/mm/yyyy, between 1900 and 2199. */
  record Day() implements ColumnKind {
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    @Override
    public Value read(String text, Setting setting) {
      var form = SHORT.matcher(text);
      var day = form.matches() ? day(form.group(3), form.group(2), form.group(1)) : null;
      if (day == null) {
        return Value.wrong(FaultCode.DATE_FORM);
      }
      return text.length() == 10 ? Value.of(day) : Value.doubtful(day, FaultCode.DATE_SHORT);
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
      int y = Integer.parseInt(year);
      try {
        return y < 1900 || y > 2199
            ? null
            : LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
      } catch (DateTimeException e) {
        return null;
      }
    }
  }

  /** A day of which parts may be unknown: zz/05/2014, zz/zz/2014, zz/zz/zzzz. Kept as text. */
  record PartDay() implements ColumnKind {
    private static final Pattern PARTLY =
        Pattern.compile("zz/(0[1-9]|1[0-2])/(19|20)\\d{2}|zz/zz/(19|20)\\d{2}|zz/zz/zzzz");

    @Override
    public Value read(String text, Setting setting) {
      var lower = text.toLowerCase(Locale.ROOT);
      if (PARTLY.matcher(lower).matches()) {
        return Value.of(lower);
      }
      var day = new Day().read(text, setting);
      return day.value() instanceof LocalDate d
          ? new Value(
              String.format(
                  Locale.ROOT, "%02d/%02d/%04d", d.getDayOfMonth(), d.getMonthValue(), d.getYear()),
              day.fault(),
              day.facts())
          : day;
    }
  }

  /** A code of the national return. */
  record Code(String list) implements ColumnKind {
    @Override
    public Value read(String text, Setting setting) {
      var found = setting.codes().find(list, text);
      if (found.isEmpty()) {
        return withoutDecimals(text, setting);
      }
      var code = found.get().getValue();
      var kept = code.stands() == null ? found.get().getKey() : code.stands();
      return code.holdsIn(setting.year())
          ? Value.of(kept)
          : Value.doubtful(
              kept,
              FaultCode.CODE_YEAR,
              "meaning",
              code.meaning(),
              "years",
              code.years(),
              "year",
              String.valueOf(setting.year()));
    }

    /** Spreadsheets turn a column with blanks into 1.0 and 0.0. */
    private Value withoutDecimals(String text, Setting setting) {
      if (text.endsWith(".0")) {
        var found = setting.codes().find(list, text.substring(0, text.length() - 2));
        if (found.isPresent()) {
          return Value.doubtful(found.get().getKey(), FaultCode.NUMBER_DECIMALS);
        }
      }
      return Value.wrong(
          FaultCode.CODE_UNKNOWN, "known", setting.codes().known(list, setting.year()));
    }
  }

  /** One of the words of our own files. */
  record Choice(List<String> words) implements ColumnKind {
    @Override
    public Value read(String text, Setting setting) {
      var word = text.toLowerCase(Locale.ROOT);
      return words.contains(word)
          ? Value.of(word)
          : Value.wrong(FaultCode.CODE_UNKNOWN, "known", String.join(", ", words));
    }
  }

  /** 1 for yes, 0 for no. */
  record YesNo() implements ColumnKind {
    @Override
    public Value read(String text, Setting setting) {
      return switch (text) {
        case "1" -> Value.of(true);
        case "0" -> Value.of(false);
        case "1.0" -> Value.doubtful(true, FaultCode.NUMBER_DECIMALS);
        case "0.0" -> Value.doubtful(false, FaultCode.NUMBER_DECIMALS);
        default -> Value.wrong(FaultCode.CODE_UNKNOWN, "known", "1 (yes), 0 (no)");
      };
    }
  }

  /** A whole number within limits, both included. */
  record Whole(int least, int most) implements ColumnKind {
    private static final Pattern FORM = Pattern.compile("\\d{1,6}(\\.0+)?");

    @Override
    public Value read(String text, Setting setting) {
      if (FORM.matcher(text).matches()) {
        int dot = text.indexOf('.');
        int number = Integer.parseInt(dot < 0 ? text : text.substring(0, dot));
        if (number >= least && number <= most) {
          return dot < 0 ? Value.of(number) : Value.doubtful(number, FaultCode.NUMBER_DECIMALS);
        }
      }
      return Value.wrong(
          FaultCode.NUMBER_FORM, "least", String.valueOf(least), "most", String.valueOf(most));
    }
  }

  /** Pounds with at most two decimals, kept as whole pence. */
  record Money(int mostPounds) implements ColumnKind {
    private static final Pattern FORM = Pattern.compile("\\d{1,6}(\\.\\d{1,2})?");

    @Override
    public Value read(String text, Setting setting) {
      var plain = text.replace("£", "").replace(",", "");
      if (FORM.matcher(plain).matches()) {
        var pounds = new java.math.BigDecimal(plain);
        if (pounds.compareTo(java.math.BigDecimal.valueOf(mostPounds)) <= 0) {
          return Value.of(pounds.movePointRight(2).intValueExact());
        }
      }
      return Value.wrong(FaultCode.MONEY_FORM, "most", String.valueOf(mostPounds));
    }
  }

  /** Free text. */
  record Text(int most) implements ColumnKind {
    @Override
    public Value read(String text, Setting setting) {
      if (text.length() > most) {
        return Value.wrong(FaultCode.TEXT_TOO_LONG, "most", String.valueOf(most));
      }
      return text.chars().anyMatch(Character::isISOControl)
          ? Value.wrong(FaultCode.TEXT_CHARACTERS)
          : Value.of(text);
    }
  }

  /**
   * A number or name by which somebody is known. Plain characters only, so that the database and we
   * agree on which two are the same.
   *
   * @param upper whether it is kept in upper case, as the return asks
   */
  record Id(int most, boolean upper) implements ColumnKind {
    private static final Pattern FORM = Pattern.compile("[!-~]+( [!-~]+)*");

    @Override
    public Value read(String text, Setting setting) {
      if (text.length() > most) {
        return Value.wrong(FaultCode.TEXT_TOO_LONG, "most", String.valueOf(most));
      }
      return FORM.matcher(text).matches()
          ? Value.of(upper ? text.toUpperCase(Locale.ROOT) : text)
          : Value.wrong(FaultCode.ID_FORM);
    }
  }

  /** A unique pupil number or the reason why there is none. */
  record PupilNumber() implements ColumnKind {
    @Override
    public Value read(String text, Setting setting) {
      var upn = text.toUpperCase(Locale.ROOT);
      if (!Upn.hasForm(upn)) {
        return Value.wrong(FaultCode.UPN_FORM);
      }
      char right = Upn.isUnknownCode(upn) ? upn.charAt(0) : Upn.checkLetter(upn);
      return right == upn.charAt(0)
          ? Value.of(upn)
          : Value.doubtful(upn, FaultCode.UPN_CHECK_LETTER, "right", String.valueOf(right));
    }
  }

  /**
   * Text that should have a form and is kept all the same when it has another one and fits.
   *
   * @param form in upper case, single blanks
   * @param most longest that can be kept; what is longer is left blank
   */
  record Form(Pattern form, int most, FaultCode fault) implements ColumnKind {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Override
    public Value read(String text, Setting setting) {
      var upper = BLANKS.matcher(text.toUpperCase(Locale.ROOT)).replaceAll(" ");
      if (form.matcher(upper).matches()) {
        return Value.of(upper);
      }
      boolean fits = upper.length() <= most && upper.chars().noneMatch(Character::isISOControl);
      return fits ? Value.doubtful(upper, fault) : Value.wrong(fault);
    }
  }

  /**
   * The digits of a bank account or sort code; blanks and hyphens between them are let pass.
   *
   * @param digits how many; a spreadsheet may have dropped leading noughts, which are put back
   * @param least fewest digits for which that is believed
   */
  record Digits(int digits, int least, FaultCode fault) implements ColumnKind {
    private static final Pattern FORM = Pattern.compile("\\d+");

    @Override
    public Value read(String text, Setting setting) {
      var plain = text.replace("-", "").replace(" ", "");
      if (!FORM.matcher(plain).matches() || plain.length() > digits || plain.length() < least) {
        return Value.wrong(fault);
      }
      return Value.of("0".repeat(digits - plain.length()) + plain);
    }
  }
}

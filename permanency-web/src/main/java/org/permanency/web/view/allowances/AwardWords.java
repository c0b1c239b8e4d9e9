package org.permanency.web.view.allowances;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.rule.AwardFlags;
import org.permanency.allowances.rule.AwardStep;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Words and addresses of the pages of allowances. */
final class AwardWords {
  static final String AWARD = "/allowances/award.xhtml?id=";
  static final String PAYEE = "/allowances/payee.xhtml?id=";
  static final List<Choice> FLAGS =
      Arrays.stream(AwardFlags.Code.values()).map(c -> new Choice(c.code(), flag(c))).toList();
  static final List<Choice> PAYEE_KINDS =
      Arrays.stream(PayeeKind.values())
          .filter(k -> k != PayeeKind.HOUSEHOLD)
          .map(k -> new Choice(k.code(), payee(k)))
          .toList();

  private AwardWords() {}

  static String flag(AwardFlags.Code code) {
    return Words.text("allowances.flag." + code.code());
  }

  static String payee(PayeeKind kind) {
    return Words.text("allowances.payee." + kind.code());
  }

  static String step(AwardStep.Kind kind) {
    return Words.text("allowances.event." + kind.code());
  }

  /** The flags in one tag: the oldest one, and how many more there are. */
  static @Nullable Tag tag(List<AwardFlags.Flag> flags, LocalDate today) {
    if (flags.isEmpty()) {
      return null;
    }
    var first = flags.get(0);
    var more = flags.size() == 1 ? "" : " +" + (flags.size() - 1);
    return new Tag(flag(first.code()) + more, meaning(first, today));
  }

  static Tag tag(AwardFlags.Flag flag, LocalDate today) {
    return new Tag(flag(flag.code()), meaning(flag, today));
  }

  private static Meaning meaning(AwardFlags.Flag flag, LocalDate today) {
    return flag.due().isAfter(today) ? Meaning.DUE : Meaning.LATE;
  }

  static String days(LocalDate from, @Nullable LocalDate to) {
    return to == null ? "Since " + Texts.day(from) : Texts.day(from) + " to " + Texts.day(to);
  }
}

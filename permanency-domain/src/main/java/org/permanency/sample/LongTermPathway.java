package org.permanency.sample;

import java.util.List;

/** Children who stay for years, and young people who come in late. */
final class LongTermPathway {
  private static final double YEAR = 365.25;

  private LongTermPathway() {}

  static Draft plan(int daysOld, Dice dice) {
    int way = dice.weighted(70, 12, 18);
    return switch (way) {
      case 0 -> fostered(daysOld, dice);
      case 1 -> withKin(dice);
      default -> leavesEarlier(dice);
    };
  }

  /** With foster carers, matched for good; some need a home for a time, some live on their own. */
  static Draft fostered(int daysOld, Dice dice) {
    var draft = ordered(dice);
    draft.matched = dice.between(380, 1000);
    draft.exit = atEighteen(dice);
    boolean needsHome = dice.chance(0.55);
    int atAge = dice.between(11, 15);
    int stays = dice.between(300, 1300);
    boolean backToFamily = dice.chance(0.4);
    int home = Math.max(day(daysOld, atAge), dice.between(300, 700));
    if (needsHome) {
      draft.lives(Kind.FOSTER, home);
      draft.lives(Kind.RESIDENTIAL, backToFamily ? home + stays : Draft.UNTIL_ADULT);
    }
    return lateYears(draft, daysOld, dice);
  }

  private static Draft lateYears(Draft draft, int daysOld, Dice dice) {
    int semi = day(daysOld, 16) + dice.between(30, 400);
    boolean alone = dice.chance(0.6);
    if (alone && semi > 200 && draft.stretches.isEmpty()) {
      draft.lives(Kind.FOSTER, semi).lives(Kind.SEMI_INDEPENDENT, Draft.UNTIL_ADULT);
      draft.exit = Exit.INDEPENDENT_SUPPORTED;
    } else {
      draft.lives(Kind.FOSTER, Draft.UNTIL_ADULT);
    }
    return draft;
  }

  private static Draft withKin(Dice dice) {
    var draft = ordered(dice);
    draft.lives(Kind.FOSTER, dice.between(10, 90));
    draft.lives(Kind.KIN, Draft.UNTIL_ADULT, dice.between(300, 700));
    draft.exit = atEighteen(dice);
    return draft;
  }

  private static Draft leavesEarlier(Dice dice) {
    var draft = ordered(dice);
    int end = dice.between(500, 1900);
    draft.matched = dice.between(380, 900);
    var exits = List.of(Exit.HOME_PLANNED, Exit.GUARDIAN_CARER, Exit.TRANSFERRED);
    draft.lives(Kind.FOSTER, end);
    return draft.ends(end, exits.get(dice.weighted(60, 34, 6)));
  }

  static Draft teenager(int daysOld, Dice dice) {
    var draft = dice.chance(0.6) ? new Draft().law(0, "V2") : ordered(dice);
    int end = dice.between(60, 500);
    boolean home = dice.chance(0.45);
    draft.exit = dice.chance(0.5) ? Exit.INDEPENDENT_SUPPORTED : Exit.INDEPENDENT;
    if (home) {
      draft.ends(end, dice.chance(0.5) ? Exit.HOME_PLANNED : Exit.HOME_UNPLANNED);
    }
    int first = dice.weighted(46, 38, 16);
    int semi = Math.max(day(daysOld, 16) + dice.between(20, 400), 40);
    boolean alone = dice.chance(0.65);
    var kind = List.of(Kind.FOSTER, Kind.RESIDENTIAL, Kind.SEMI_INDEPENDENT).get(first);
    if (kind == Kind.SEMI_INDEPENDENT && day(daysOld, 16) > 0) {
      kind = Kind.FOSTER;
    }
    return draft
        .lives(kind, alone ? semi : draft.end)
        .lives(alone ? Kind.SEMI_INDEPENDENT : kind, draft.end);
  }

  static Draft seekingAsylum(int daysOld, Dice dice) {
    int semi = Math.max(day(daysOld, 16) + dice.between(30, 500), 30);
    boolean alone = dice.chance(0.65);
    var draft = new Draft().law(0, "V2");
    draft.lives(Kind.FOSTER, alone ? semi : Draft.UNTIL_ADULT);
    draft.lives(Kind.SEMI_INDEPENDENT, Draft.UNTIL_ADULT);
    draft.exit = dice.chance(0.7) ? Exit.INDEPENDENT_SUPPORTED : Exit.OTHER;
    return draft;
  }

  private static Draft ordered(Dice dice) {
    if (dice.chance(0.12)) {
      return new Draft().law(0, "V2");
    }
    return Pathway.begin(dice).law(dice.between(180, 320), "C2");
  }

  private static Exit atEighteen(Dice dice) {
    var exits =
        List.of(
            Exit.STAYS_WITH_CARERS,
            Exit.INDEPENDENT_SUPPORTED,
            Exit.INDEPENDENT,
            Exit.ADULT_CARE,
            Exit.OTHER);
    return exits.get(dice.weighted(46, 30, 10, 6, 8));
  }

  /** Day of care on which the child has about this age; below 0 when it is older already. */
  private static int day(int daysOld, int age) {
    return (int) (age * YEAR) - daysOld + 1;
  }
}

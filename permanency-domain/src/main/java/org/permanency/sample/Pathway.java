package org.permanency.sample;

import java.util.List;

/**
 * What a period of care turns into. Brothers and sisters on one pathway draw from equal dice, so
 * they go the same way on the same days; what differs with age is drawn last.
 *
 * <p>The weights are tuned so that about 350 children in care mean about 180 starts a year.
 */
enum Pathway {
  SHORT(15, 25, 32, 34, 24),
  ORDERS_THEN_HOME(13, 15, 16, 10, 0),
  ADOPTION(80, 58, 10, 0, 0),
  GUARDIANSHIP(19, 20, 16, 5, 0),
  WITH_PARENTS(9, 12, 14, 11, 0),
  LONG_TERM(4, 8, 22, 21, 0),
  TEENAGER(0, 0, 0, 18, 46),
  SEEKING_ASYLUM(0, 0, 0, 4, 24),
  REMAND(0, 0, 0, 3, 8);

  private static final int[] YOUNGEST = {0, 1, 5, 10, 16};
  private final int[] weights;

  Pathway(int... weights) {
    this.weights = weights;
  }

  /** A pathway for a child of this age in years. */
  static Pathway draw(int age, Dice dice) {
    int group = 0;
    while (group + 1 < YOUNGEST.length && YOUNGEST[group + 1] <= age) {
      group++;
    }
    int column = group;
    return values()[
        dice.weighted(
            List.of(values()).stream().mapToInt(pathway -> pathway.weights[column]).toArray())];
  }

  /** What an older or younger brother or sister does where this pathway is not for its age. */
  Pathway forSibling(int age) {
    return switch (this) {
      case ADOPTION -> age > 6 ? LONG_TERM : this;
      case TEENAGER -> age < 10 ? LONG_TERM : this;
      case LONG_TERM -> age > 15 ? TEENAGER : this;
      default -> age > 15 && this != SHORT ? TEENAGER : this;
    };
  }

  /** The pathway of a second period: nobody returns as an asylum seeker or on remand. */
  Pathway afterReturn() {
    return together() ? this : TEENAGER;
  }

  /** Whether brothers and sisters come on it too. */
  boolean together() {
    return this != SEEKING_ASYLUM && this != REMAND;
  }

  /**
   * The plan for a child.
   *
   * @param daysOld age in days when care starts
   */
  Draft plan(int daysOld, Dice dice) {
    return switch (this) {
      case SHORT -> shortStay(dice);
      case ORDERS_THEN_HOME -> ordersThenHome(dice);
      case ADOPTION -> AdoptionPathway.plan(daysOld, dice);
      case GUARDIANSHIP -> guardianship(dice);
      case WITH_PARENTS -> withParents(dice);
      case LONG_TERM -> LongTermPathway.plan(daysOld, dice);
      case TEENAGER -> LongTermPathway.teenager(daysOld, dice);
      case SEEKING_ASYLUM -> LongTermPathway.seekingAsylum(daysOld, dice);
      case REMAND -> remand(dice);
    };
  }

  private static Draft shortStay(Dice dice) {
    int end = Math.min(260, 2 + dice.waiting(80));
    var draft = new Draft().law(0, "V2").lives(Kind.FOSTER, end);
    var exits = List.of(Exit.HOME_PLANNED, Exit.HOME_UNPLANNED, Exit.RELATIVES);
    return draft.ends(end, exits.get(dice.weighted(60, 32, 8)));
  }

  private static Draft ordersThenHome(Dice dice) {
    var draft = begin(dice);
    int end = dice.between(170, 420);
    return draft.lives(Kind.FOSTER, end).ends(end, Exit.HOME_PLANNED);
  }

  private static Draft guardianship(Dice dice) {
    var draft = begin(dice);
    int order = dice.between(210, 460);
    int toKin = dice.between(15, 100);
    int how = dice.weighted(74, 14, 12);
    var exits = List.of(Exit.GUARDIAN_KIN, Exit.GUARDIAN_CARER, Exit.ARRANGEMENTS);
    if (how == 1) {
      draft.lives(Kind.FOSTER, order);
    } else {
      draft.lives(Kind.FOSTER, toKin).lives(Kind.KIN, order);
    }
    return draft.ends(order, exits.get(how));
  }

  private static Draft withParents(Dice dice) {
    var draft = begin(dice);
    int order = dice.between(180, 300);
    int home = dice.between(order, order + 150);
    int end = home + dice.between(300, 900);
    draft.law(order, "C2").lives(Kind.FOSTER, home).lives(Kind.PARENTS, end);
    return draft.ends(end, Exit.HOME_PLANNED);
  }

  private static Draft remand(Dice dice) {
    int end = dice.between(10, 80);
    int where = dice.weighted(50, 25, 25);
    var kind = List.of(Kind.RESIDENTIAL, Kind.SECURE, Kind.CUSTODY).get(where);
    var exit = dice.chance(0.7) ? Exit.REMAND_ENDED : Exit.SENTENCED;
    return new Draft().law(0, "J1").lives(kind, end).ends(end, exit);
  }

  /** How care begins when a court is asked: by agreement, in an emergency, or at once. */
  static Draft begin(Dice dice) {
    var draft = new Draft();
    int how = dice.weighted(45, 12, 10, 33);
    int order = dice.between(15, 60);
    switch (how) {
      case 0 -> draft.law(0, "V2").law(order, "C1");
      case 1 -> draft.law(0, "L2").law(dice.between(5, 8), "C1");
      case 2 -> draft.law(0, "L1").law(dice.between(1, 3), "C1");
      default -> draft.law(0, "C1");
    }
    return draft;
  }
}

package org.permanency.sample;

/** Children for whom adoption is decided: placed and adopted, or the decision taken back. */
final class AdoptionPathway {
  private AdoptionPathway() {}

  static Draft plan(int daysOld, Dice dice) {
    int way = dice.weighted(66, 15, 4, 15);
    return switch (way) {
      case 0 -> placedAfterOrder(dice);
      case 1 -> earlyPermanence(dice);
      case 2 -> byConsent(dice);
      default -> takenBack(daysOld, dice);
    };
  }

  private static Draft placedAfterOrder(Dice dice) {
    var draft = Pathway.begin(dice);
    int order = dice.between(180, 330);
    int decided = order - dice.between(20, 60);
    int matched = order + dice.between(20, 330);
    int placed = matched + dice.between(8, 25);
    int adopted = placed + dice.between(180, 520);
    draft.law(order, "E1").lives(Kind.FOSTER, placed).lives(Kind.ADOPTIVE, adopted);
    draft.adoption = new Draft.Adoption(decided, matched, -1);
    return draft.ends(adopted, consent(dice));
  }

  private static Draft earlyPermanence(Dice dice) {
    var draft = Pathway.begin(dice);
    int order = dice.between(180, 330);
    int decided = order - dice.between(20, 60);
    int matched = order + dice.between(15, 60);
    int placed = matched + dice.between(2, 15);
    int adopted = placed + dice.between(120, 300);
    int moved = dice.between(4, 70);
    draft.law(order, "E1").lives(Kind.FOSTER, moved).lives(Kind.EARLY_PERMANENCE, adopted, placed);
    draft.adoption = new Draft.Adoption(decided, matched, -1);
    return draft.ends(adopted, consent(dice));
  }

  private static Draft byConsent(Dice dice) {
    int decided = dice.between(50, 90);
    int matched = decided + dice.between(20, 100);
    int placed = matched + dice.between(8, 25);
    int adopted = placed + dice.between(130, 300);
    var draft = new Draft().law(0, "V2").lives(Kind.FOSTER, placed);
    draft.lives(Kind.ADOPTIVE_BY_CONSENT, adopted);
    draft.adoption = new Draft.Adoption(decided, matched, -1);
    return draft.ends(adopted, Exit.ADOPTED);
  }

  private static Draft takenBack(int daysOld, Dice dice) {
    int order = dice.between(180, 330);
    int decided = order - dice.between(20, 60);
    int ceased = order + dice.between(200, 600);
    var draft = LongTermPathway.fostered(daysOld, dice);
    draft.laws.clear();
    draft.laws.addAll(Pathway.begin(dice).law(order, "E1").law(ceased, "C2").laws);
    draft.matched = Math.max(draft.matched, ceased + 100);
    draft.adoption = new Draft.Adoption(decided, -1, ceased);
    return draft;
  }

  private static Exit consent(Dice dice) {
    return dice.chance(0.75) ? Exit.ADOPTED_WITHOUT_CONSENT : Exit.ADOPTED;
  }
}

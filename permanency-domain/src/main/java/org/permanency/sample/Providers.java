package org.permanency.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.permanency.placement.rule.ProviderKind;
import org.permanency.placement.rule.ProviderRules.Details;

/** Agencies and homes outside the register, with registration numbers that nobody has. */
final class Providers {
  private static final String OWN_SERVICE = "9900001";
  private final List<Where> agencies;
  private final List<Where> homes;
  private final List<Where> supported;

  Providers(long seed) {
    var dice = Dice.of(seed, 700);
    agencies = make(12, 9910001, List.of("PR4", "PR4", "PR4", "PR5"), dice);
    homes = make(16, 9920001, List.of("PR4", "PR4", "PR4", "PR5", "PR1"), dice);
    supported = make(6, 9930001, List.of("PR4", "PR5"), dice);
  }

  /** What is recorded of each: names that nobody has, the same for equal seeds. */
  List<Details> named(long seed) {
    var dice = Dice.of(seed, 701);
    var all = new ArrayList<Details>();
    all.add(details(OWN_SERVICE, "Our own fostering service", ProviderKind.OWN));
    name(all, agencies, dice, " Fostering", ProviderKind.AGENCY);
    name(all, homes, dice, " House", ProviderKind.HOME);
    name(all, supported, dice, " Supported Living", ProviderKind.SUPPORTED);
    var council = Names.NORTHERN.family(dice);
    all.add(details("9940001", council + " Borough Fostering", ProviderKind.AUTHORITY));
    all.add(details("9950001", council + " Secure Unit", ProviderKind.AUTHORITY));
    all.add(details("9960001", Names.NORTHERN.family(dice) + " Adoption", ProviderKind.ADOPTION));
    return all;
  }

  private static void name(
      List<Details> all, List<Where> places, Dice dice, String what, ProviderKind kind) {
    var used = new HashSet<String>();
    for (var place : places) {
      var name = Names.NORTHERN.family(dice);
      while (!used.add(name)) {
        name = Names.NORTHERN.family(dice);
      }
      all.add(details(place.urn(), name + what, kind));
    }
  }

  private static Details details(String urn, String name, ProviderKind kind) {
    return new Details(urn, name, kind, null, null);
  }

  private static List<Where> make(int count, int firstUrn, List<String> sectors, Dice dice) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Where(
                    sectors.get(i % sectors.size()),
                    String.valueOf(firstUrn + i),
                    Postcodes.draw(dice),
                    null))
        .toList();
  }

  Where inHouse(Household household) {
    return new Where("PR1", OWN_SERVICE, household.postcode, household);
  }

  /** A foster carer of an agency; now and then one lent by another council. */
  Where agency(Dice dice) {
    if (dice.chance(0.03)) {
      return new Where("PR2", "9940001", Postcodes.draw(dice), null);
    }
    var agency = dice.pick(agencies);
    return new Where(agency.provider(), agency.urn(), Postcodes.draw(dice), null);
  }

  /** Somewhere other than with foster carers of the register or of an agency. */
  Where other(Stay stay, @Nullable Where before) {
    var dice = stay.spell.child.dice(61 + stay.from.toEpochDay());
    return switch (stay.kind) {
      case RESIDENTIAL, SHORT_BREAKS -> another(homes, before, dice);
      case SEMI_INDEPENDENT -> semi(dice);
      case PARENTS -> new Where("PR0", "", stay.spell.child.family.postcode, null);
      case SECURE -> new Where("PR2", "9950001", Postcodes.draw(dice), null);
      case CUSTODY -> new Where("PR3", "", Postcodes.draw(dice), null);
      case EARLY_PERMANENCE, ADOPTIVE, ADOPTIVE_BY_CONSENT -> adopters(stay);
      case FOSTER, KIN -> throw new IllegalStateException("foster carers are found by matching");
    };
  }

  private static Where another(List<Where> from, @Nullable Where before, Dice dice) {
    var found = dice.pick(from);
    while (found.equals(before)) {
      found = dice.pick(from);
    }
    return found;
  }

  private Where semi(Dice dice) {
    var place = dice.pick(supported);
    return new Where(place.provider(), place.urn(), Postcodes.draw(dice), null);
  }

  /** Brothers and sisters placed on one day go to the same adopters. */
  private static Where adopters(Stay stay) {
    var dice = stay.spell.child.family.dice(71 + stay.from.toEpochDay());
    var sector = List.of("PR2", "PR5", "PR1").get(dice.weighted(40, 30, 30));
    return new Where(sector, "9960001", Postcodes.draw(dice), null);
  }
}

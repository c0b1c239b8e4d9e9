package org.permanency.sample;

import java.util.List;
import java.util.Locale;

/** Names put together from syllables, so that nobody real is meant. */
enum Names {
  NORTHERN(
      "Ald Bren Corv Dell Elv Fenn Garr Hald Isk Jorr Keld Lorr Merr Nev Orl Pell Quil Rost Sorr"
          + " Tav Ulv Verr Wynd Yarr",
      "ra is ow ick ith ora eth ani ell une ory avin esk ilo",
      "Fenni Harro Mardle Oaken Pendlo Quillo Rushen Sedgel Thornel Undra Woldra Yarrin Ashlo"
          + " Brackel Coppel Dunmo Elder Farlo Gorsel Heathel",
      "moor wickel combury denby fordle garthen hursley lowick mereham stowell thwaitey vanner"
          + " wending yarde"),
  EASTERN(
      "Ishv Zoram Talv Oruv Bhel Nimr Kuv Sarv Havr Juvel Mirz Parv Rudr Vash",
      "esha oor inda iru amin olay ekha ivan ushi ayan",
      "Orrun Belv Chand Dhar Gurv Jaz Khor Mav Nair Pashv Ruv Tand Zaf",
      "divar ihala okhar ureshi anvala eermal avandi ushtar"),
  SOUTHERN(
      "Obar Temb Kwal Zad Lum Nyev Adun Chiv Efem Gamb Jel Onyev",
      "isola ebiru aruo ande uvi okhe ineth alou emi",
      "Adel Bamv Chik Dung Ekwu Fol Igw Kam Mbar Okov Sank Tchal",
      "eyowu onukwi andalu ebuani olakiso imbwe ulande");

  private final List<String> givenStarts;
  private final List<String> givenEnds;
  private final List<String> familyStarts;
  private final List<String> familyEnds;

  Names(String givenStarts, String givenEnds, String familyStarts, String familyEnds) {
    this.givenStarts = List.of(givenStarts.split(" "));
    this.givenEnds = List.of(givenEnds.split(" "));
    this.familyStarts = List.of(familyStarts.split(" "));
    this.familyEnds = List.of(familyEnds.split(" "));
  }

  /** The list that goes with a code of ETHNIC; mixed backgrounds may draw on any. */
  static Names of(String ethnic, Dice dice) {
    return switch (ethnic.charAt(0)) {
      case 'W' -> NORTHERN;
      case 'A', 'C' -> EASTERN;
      case 'B' -> SOUTHERN;
      default -> dice.pick(List.of(values()));
    };
  }

  String given(Dice dice) {
    return dice.pick(givenStarts) + dice.pick(givenEnds);
  }

  String family(Dice dice) {
    return dice.pick(familyStarts) + dice.pick(familyEnds);
  }

  /** As a bank prints it: capitals, at most 18 characters. */
  static String forBank(String initial, String family) {
    var name = (initial + " " + family).toUpperCase(Locale.ROOT);
    return name.length() > 18 ? name.substring(0, 18) : name;
  }
}

package org.permanency.recruitment.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as it comes in; texts are blank or null where nothing was said.
 *
 * @param kind key of the rule {@code recruitment}
 * @param source key of the rule {@code recruitment}
 * @param channel form, telephone, email or person
 * @param received day in England
 * @param people who asks
 * @param message what they said, up to 4,000 characters
 * @param once name of the form that sent it; one sent twice counts once; null for none
 */
public record NewEnquiry(
    String kind,
    String source,
    String channel,
    LocalDate received,
    Asking people,
    @Nullable String message,
    @Nullable String once) {
  /**
   * Who asks.
   *
   * @param familyName of the one who wrote
   * @param givenNames of the one who wrote
   * @param secondFamilyName of a partner; null for none
   * @param secondGivenNames of a partner; null for none
   * @param telephone 30 characters at most
   * @param email 254 characters at most
   * @param address 500 characters at most
   * @param postcode 10 characters at most
   */
  public record Asking(
      String familyName,
      String givenNames,
      @Nullable String secondFamilyName,
      @Nullable String secondGivenNames,
      @Nullable String telephone,
      @Nullable String email,
      @Nullable String address,
      @Nullable String postcode) {
    /** As people say it. */
    public String name() {
      var first = givenNames + " " + familyName;
      if (secondGivenNames == null) {
        return first;
      }
      var family = secondFamilyName == null ? familyName : secondFamilyName;
      return family.equals(familyName)
          ? givenNames + " and " + secondGivenNames + " " + familyName
          : first + " and " + secondGivenNames + " " + family;
    }
  }
}

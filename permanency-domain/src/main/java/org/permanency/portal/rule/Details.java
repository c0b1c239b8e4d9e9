package org.permanency.portal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EmailAddress;
import org.permanency.kernel.Reason;

/** How to reach a household. */
public record Details(
    @Nullable String telephone, @Nullable String email, @Nullable String address) {
  /** Nothing on record. */
  public static final Details NONE = new Details(null, null, null);

  private static final int ADDRESS = 500;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,189}");
  private static final Pattern TELEPHONE = Pattern.compile("[+]?[0-9 ()-]{6,29}");

  /**
   * Reasons against asking for these: {@code portal.details.telephone}, {@code email}, {@code
   * address}, {@code same}.
   *
   * @param now what is on record
   */
  public List<Reason> refusals(Details now) {
    var no = new ArrayList<Reason>();
    if (telephone != null && !TELEPHONE.matcher(telephone).matches()) {
      no.add(Reason.of("portal.details.telephone"));
    }
    if (email != null && !EmailAddress.is(email)) {
      no.add(Reason.of("portal.details.email"));
    }
    if (address != null && address.length() > ADDRESS) {
      no.add(Reason.of("portal.details.address", "most", ADDRESS));
    }
    if (equals(now)) {
      no.add(Reason.of("portal.details.same"));
    }
    return no;
  }
}

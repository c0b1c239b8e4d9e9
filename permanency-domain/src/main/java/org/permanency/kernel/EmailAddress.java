package org.permanency.kernel;

import java.util.regex.Pattern;

/**
 * The form of an e-mail address: enough to find what was mistyped, not a promise that it exists.
 */
public final class EmailAddress {
  private static final Pattern FORM = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,189}");

  private EmailAddress() {}

  /** Whether this has the form of one. */
  public static boolean is(String text) {
    return FORM.matcher(text).matches();
  }
}

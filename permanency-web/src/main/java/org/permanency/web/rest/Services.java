package org.permanency.web.rest;

import org.permanency.web.caller.Caller;

/** Services that an agency provides, or not. */
public final class Services {
  private Services() {}

  /**
   * Only for agencies that foster.
   *
   * @throws BadRequest 404 for others
   */
  public static void fostering(Caller caller) {
    if (!caller.provides("fostering")) {
      throw new BadRequest(
          404, "service", "not-provided", "Your agency does not provide fostering.");
    }
  }
}

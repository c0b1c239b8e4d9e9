package org.permanency.web.rest.payments;

import java.util.List;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.BadRequest;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;

/** What all answers about carers' money beside levels share. */
final class Payments {
  private Payments() {}

  /**
   * Only for agencies that pay foster carers.
   *
   * @throws BadRequest 404 for others
   */
  static void required(Caller caller) {
    if (!caller.provides("fostering")) {
      throw new BadRequest(
          404, "service", "not-provided", "Your agency does not provide fostering.");
    }
  }

  /** The page of a list that is small enough to be read whole. */
  static <T> Page<T> page(Query.Listing listing, List<T> all) {
    int from = Math.min(listing.offset(), all.size());
    int to = Math.min(from + listing.limit(), all.size());
    return listing.page(all.subList(from, to), all.size());
  }
}

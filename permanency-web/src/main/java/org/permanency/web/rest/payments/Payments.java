package org.permanency.web.rest.payments;

import java.util.List;
import org.permanency.web.caller.Caller;
import org.permanency.web.rest.Page;
import org.permanency.web.rest.Query;
import org.permanency.web.rest.Services;

/** What all answers about carers' money beside levels share. */
final class Payments {
  private Payments() {}

  /** Only for agencies that pay foster carers; 404 for others. */
  static void required(Caller caller) {
    Services.fostering(caller);
  }

  /** The page of a list that is small enough to be read whole. */
  static <T> Page<T> page(Query.Listing listing, List<T> all) {
    int from = Math.min(listing.offset(), all.size());
    int to = Math.min(from + listing.limit(), all.size());
    return listing.page(all.subList(from, to), all.size());
  }
}

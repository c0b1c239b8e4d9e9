package org.permanency.web.view.form;

/**
 * A field of a clash: two people changed the same record.
 *
 * @param label the field
 * @param theirs as the record stands now
 * @param yours as typed
 */
public record Both(String label, String theirs, String yours) {
  /** Whether the two are not the same. */
  public boolean differs() {
    return !theirs.equals(yours);
  }
}

package org.permanency.returns;

/**
 * What became of the rows of one file. The four outcomes add up to the rows read.
 *
 * @param table what the file was recognised as, e.g. {@code Episodes}
 * @param file its name
 * @param rows rows read
 * @param added rows that are new
 * @param changed rows that say something else than what is held
 * @param left rows that say what is held, or less than a later year has said
 * @param refused rows that stay out
 */
public record ImportTable(
    String table, String file, int rows, int added, int changed, int left, int refused) {}

/**
 * The national return and our own files: files in, rows kept, problems said.
 *
 * <p>Start at {@link ImportService}. What the files look like is data in {@code rule} ({@code
 * NationalTables}, {@code OwnTables}; codes in the rule {@code return-codes}); which tables they
 * fill is data in {@code Targets}, those of other rooms among them (docs/decisions/0004). On the
 * way: {@code Uploads} unpacks, {@code FileReading} reads, {@code NationalIntake} and {@code
 * OwnIntake} lay rows beside what is held on a {@code Sheet}, {@code SheetWriter} writes what
 * differs. May use: people, casework, placement, fostering, and of finance the names of payment
 * levels. Tables: {@code returns_*}.
 */
@NullMarked
package org.permanency.returns;

import org.jspecify.annotations.NullMarked;

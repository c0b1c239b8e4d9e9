package org.permanency.returns;

/**
 * A file as it came in.
 *
 * @param name as the sender called it; shown in problems, never used to tell what the file is
 * @param content its bytes: CSV, or a zip of CSV files; not copied, so not to be changed afterwards
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, compared by nobody
public record ImportFile(String name, byte[] content) {}

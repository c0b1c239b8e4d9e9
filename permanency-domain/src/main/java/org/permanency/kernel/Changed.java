package org.permanency.kernel;

/**
 * What came of a change to a record that several people may edit.
 *
 * @param decision the new version, or every reason against the change
 * @param current the record as it stands now: with the change when granted, without it when refused
 * @param clash whether somebody else changed the record after it was read; {@code current} is
 *     theirs
 * @param <T> the record
 */
public record Changed<T>(Decision<Integer> decision, T current, boolean clash) {}

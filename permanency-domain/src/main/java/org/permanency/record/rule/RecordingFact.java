package org.permanency.record.rule;

import java.time.YearMonth;
import org.permanency.people.rule.Subject;

/**
 * Recordings about one subject of events of one month, as indicators read them.
 *
 * @param recorded events of the month for whose recording the rule sets a time
 * @param inTime of them recorded in time
 */
public record RecordingFact(Subject subject, YearMonth month, int recorded, int inTime) {}

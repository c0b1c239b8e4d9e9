package org.permanency.performance.rule;

/**
 * What indicators of one month ask about the recordings of one subject.
 *
 * @param dossier which
 * @param recorded events of the year to date that were recorded
 * @param inTime of them in time
 */
record RecordMonth(RecordDossier dossier, int recorded, int inTime) {}

package org.permanency.placement.rule;

/**
 * Where a child is in its history: the days around one day, the placement and the period of care
 * they belong to.
 */
public record CareDay(CarePeriod period, Placement placement, CareSpan span) {}

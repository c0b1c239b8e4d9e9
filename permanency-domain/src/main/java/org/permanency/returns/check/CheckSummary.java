package org.permanency.returns.check;

import java.time.Instant;
import java.util.UUID;

/**
 * A check that was made.
 *
 * @param own whether the tenant's own records were checked
 * @param pack collection year whose rules were taken
 * @param files names of the files; empty for own records
 * @param unread names of files that were no table of the return; empty when there was none
 * @param rows that were looked at
 * @param errors findings that have to be mended or explained
 * @param queries findings that somebody has to look at
 * @param cleared whether its rows were removed since, as the rule on keeping files says
 */
public record CheckSummary(
    UUID id,
    String council,
    int year,
    boolean own,
    int pack,
    String files,
    String unread,
    int rows,
    int children,
    int errors,
    int queries,
    int checked,
    int unchecked,
    Instant madeAt,
    String madeBy,
    boolean cleared) {}

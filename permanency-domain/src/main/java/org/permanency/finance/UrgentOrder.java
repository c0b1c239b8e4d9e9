package org.permanency.finance;

import java.time.LocalDate;
import org.permanency.finance.rule.Payee;
import org.permanency.kernel.Pence;

/**
 * What an urgent run is to pay.
 *
 * @param payee to whom
 * @param week first day of the last week that it may pay for
 * @param why why it cannot wait
 * @param waiting what earlier runs held back from the payee and can go out now
 */
record UrgentOrder(Payee payee, LocalDate week, String why, Pence waiting) {}

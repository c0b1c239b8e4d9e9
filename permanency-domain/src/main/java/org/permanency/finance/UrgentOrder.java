package org.permanency.finance;

import java.time.LocalDate;
import org.permanency.finance.rule.Payee;

/**
 * What an urgent run is to pay.
 *
 * @param payee to whom
 * @param week first day of the last week that it may pay for
 * @param why why it cannot wait
 */
record UrgentOrder(Payee payee, LocalDate week, String why) {}

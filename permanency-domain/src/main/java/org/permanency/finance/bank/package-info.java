/**
 * Which account each payee is paid to, and the changes of it: two people, and days to cool off.
 *
 * <p>Start at {@code BankChangeService}. Bank details are recorded where the payee is: with the
 * household, with the payee, or by import. {@code BankWatch} sees each of these and opens a change;
 * until it counts, the old account is paid. Tables: {@code finance_bank_*}.
 */
@NullMarked
package org.permanency.finance.bank;

import org.jspecify.annotations.NullMarked;

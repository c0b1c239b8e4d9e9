/** Extra weeks for birthdays, Christmas and summer, by the rule {@code celebrations}. */
@NullMarked
package org.permanency.finance.celebrations;

import org.jspecify.annotations.NullMarked;

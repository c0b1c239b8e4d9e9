/** Pages of carers' pay: runs, one run, one line, a household's statement. */
@NullMarked
package org.permanency.web.view.pay;

import org.jspecify.annotations.NullMarked;

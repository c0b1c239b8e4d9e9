/** Records of pay that people move from state to state. Seen by this room only. */
@NullMarked
package org.permanency.finance.model;

import org.jspecify.annotations.NullMarked;

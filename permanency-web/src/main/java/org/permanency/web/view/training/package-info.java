/** Pages of training. */
@NullMarked
package org.permanency.web.view.training;

import org.jspecify.annotations.NullMarked;

/** Pages of children and workers. */
@NullMarked
package org.permanency.web.view.people;

import org.jspecify.annotations.NullMarked;

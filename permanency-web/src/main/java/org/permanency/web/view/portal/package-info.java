/** Pages of carers' own sign-in, and those on which staff read what carers wrote. */
@NullMarked
package org.permanency.web.view.portal;

import org.jspecify.annotations.NullMarked;

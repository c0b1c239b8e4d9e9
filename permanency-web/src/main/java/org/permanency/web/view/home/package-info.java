/** The home page and the search; other rooms add cards and hits with small beans. */
@NullMarked
package org.permanency.web.view.home;

import org.jspecify.annotations.NullMarked;

/** Finding people, possible duplicates, joins of records over REST. */
@NullMarked
package org.permanency.web.rest.people;

import org.jspecify.annotations.NullMarked;

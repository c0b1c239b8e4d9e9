/** Ids and facts of people. */
@NullMarked
package org.permanency.people.rule;

import org.jspecify.annotations.NullMarked;

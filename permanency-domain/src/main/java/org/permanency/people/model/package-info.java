/** Persons as they are edited: with a version, so that no change overwrites another unseen. */
@NullMarked
package org.permanency.people.model;

import org.jspecify.annotations.NullMarked;

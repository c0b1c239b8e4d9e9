/** Carer households as edited; seen by this room only. */
@NullMarked
package org.permanency.fostering.model;

import org.jspecify.annotations.NullMarked;

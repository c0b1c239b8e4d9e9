package org.permanency.sample;

import org.jspecify.annotations.Nullable;

/**
 * Who has the child.
 *
 * @param provider PLACE_PROVIDER
 * @param urn registration number; empty where the return wants none
 * @param postcode of the placement
 * @param household when it is one of the register
 */
record Where(String provider, String urn, String postcode, @Nullable Household household) {}

package org.permanency.assessment.rule;

import org.jspecify.annotations.Nullable;

/**
 * What applicants are suitable to offer, and the terms that are proposed.
 *
 * @param places children at a time; null while nothing is proposed
 * @param ageFrom youngest age; null for any
 * @param ageTo oldest age, included; null for any
 * @param type key of a type of household; null for adopters
 * @param conditions of the approval; null for none
 * @param siblings whether brothers and sisters together
 * @param needs which needs they can meet; null for nothing said, as the others
 * @param languages spoken at home
 * @param faith and culture they can support
 * @param area where they live
 */
public record Offer(
    @Nullable Integer places,
    @Nullable Integer ageFrom,
    @Nullable Integer ageTo,
    @Nullable String type,
    @Nullable String conditions,
    boolean siblings,
    @Nullable String needs,
    @Nullable String languages,
    @Nullable String faith,
    @Nullable String area) {}

package org.permanency.adoption.rule;

import org.jspecify.annotations.Nullable;

/**
 * What adopters are approved for, and what they wish.
 *
 * @param children how many, 1 or more
 * @param ageFrom youngest age in years; null for no limit
 * @param ageTo oldest age, included; null for no limit
 * @param siblings whether brothers and sisters together
 * @param wishes for matching, in words; null for none
 * @param conditions of the approval; null for none
 */
public record AdopterTerms(
    int children,
    @Nullable Integer ageFrom,
    @Nullable Integer ageTo,
    boolean siblings,
    @Nullable String wishes,
    @Nullable String conditions) {}

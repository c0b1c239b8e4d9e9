package org.permanency.keeping.rule;

import org.jspecify.annotations.Nullable;

/**
 * Terms of approval that a review proposes.
 *
 * @param places children at a time
 * @param ageFrom youngest, included; null for no limit
 * @param ageTo oldest, included; null for no limit
 * @param conditions up to 1,000 characters; null for none
 */
public record ReviewTerms(
    int places, @Nullable Integer ageFrom, @Nullable Integer ageTo, @Nullable String conditions) {}

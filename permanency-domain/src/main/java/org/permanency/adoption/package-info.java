/**
 * Approved adopters: their register, terms, matches, reviews, and how the approval ends.
 *
 * <p>Start at {@link org.permanency.adoption.AdopterService}; rooms that approve call {@link
 * org.permanency.adoption.AdopterBook}. May use: people, workflow, panel. Tables: {@code
 * adoption_*}.
 */
@NullMarked
package org.permanency.adoption;

import org.jspecify.annotations.NullMarked;

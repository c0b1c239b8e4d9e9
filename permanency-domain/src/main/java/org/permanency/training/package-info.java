/**
 * Training of applicants, carer households and adopters: courses by rule, sessions with seats,
 * bookings with a waiting list, attendance, and which needed topics are held, lapsed or missing.
 *
 * <p>Start at {@link org.permanency.training.SessionService} and {@link
 * org.permanency.training.TrainingService}; other rooms ask {@link
 * org.permanency.training.TrainingBook} inside their own transactions. May use: people, workflow.
 * Tables: {@code training_*}.
 */
@NullMarked
package org.permanency.training;

import org.jspecify.annotations.NullMarked;

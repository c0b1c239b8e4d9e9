/** Words of recruitment: kinds and states of enquiries, the funnel. Pure functions. */
@NullMarked
package org.permanency.recruitment.rule;

import org.jspecify.annotations.NullMarked;

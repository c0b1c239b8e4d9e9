/** Pages of recruitment: enquiries, the funnel, and the form for people without a sign-in. */
@NullMarked
package org.permanency.web.view.recruitment;

import org.jspecify.annotations.NullMarked;

/** Sign-in, the first administrator, users and tokens. */
@NullMarked
package org.permanency.web.view.access;

import org.jspecify.annotations.NullMarked;

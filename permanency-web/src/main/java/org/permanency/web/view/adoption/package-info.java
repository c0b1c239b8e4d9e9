/** Pages of approved adopters. */
@NullMarked
package org.permanency.web.view.adoption;

import org.jspecify.annotations.NullMarked;

/** Files in: upload, what they would do, what they did, what is wrong with them. */
@NullMarked
package org.permanency.web.view.imports;

import org.jspecify.annotations.NullMarked;

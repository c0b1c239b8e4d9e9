/** Files in: the national return and our own formats. */
@NullMarked
package org.permanency.web.rest.imports;

import org.jspecify.annotations.NullMarked;

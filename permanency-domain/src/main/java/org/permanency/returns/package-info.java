/**
 * The national return: files in, rows kept, problems said.
 *
 * <p>Start at {@code ImportService}. May use the front doors of people, casework, placement,
 * fostering. Tables: {@code returns_*}.
 */
@NullMarked
package org.permanency.returns;

import org.jspecify.annotations.NullMarked;

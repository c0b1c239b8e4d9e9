package org.permanency.web.view.list;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes rows of a list to a file; headings are written when it is made.
 *
 * @param <T> the row
 */
interface RowWriter<T> extends Closeable {
  void row(T row) throws IOException;
}

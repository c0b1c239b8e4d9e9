/** Pages of the case record: chronology, recordings, decisions, documents, drafts, search. */
@NullMarked
package org.permanency.web.view.record;

import org.jspecify.annotations.NullMarked;

/**
 * What stands around every page: who may see which page, menu, headers, session, drafts, errors. A
 * new page is one line in {@link org.permanency.web.view.shell.Pages}.
 */
@NullMarked
package org.permanency.web.view.shell;

import org.jspecify.annotations.NullMarked;

/**
 * Lists: every list page, its export and its saved views come from one {@link
 * org.permanency.web.view.list.ListSource} bean and one tag, {@code <perm:list name="..."/>}.
 */
@NullMarked
package org.permanency.web.view.list;

import org.jspecify.annotations.NullMarked;

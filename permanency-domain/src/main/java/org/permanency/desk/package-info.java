/**
 * What belongs to a user's own desk: saved views of lists, drafts of forms, remembered API
 * requests.
 *
 * <p>Start at {@link DeskService} and {@link RequestService}. May use: kernel, tenancy, rules.
 * Tables: {@code desk_*}.
 */
@NullMarked
package org.permanency.desk;

import org.jspecify.annotations.NullMarked;

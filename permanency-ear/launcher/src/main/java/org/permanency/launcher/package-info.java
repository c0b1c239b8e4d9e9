/**
 * Starts the service as one process with a database of its own, and gives operators their commands.
 *
 * <p>Start at {@link org.permanency.launcher.Main}. Knows the server and the database; knows
 * nothing of the domain, which travels as an EAR and is opened, not linked.
 */
@NullMarked
package org.permanency.launcher;

import org.jspecify.annotations.NullMarked;

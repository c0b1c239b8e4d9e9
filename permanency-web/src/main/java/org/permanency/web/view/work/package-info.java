/** Pages of tasks: the tray, one task, who has it, reminders. */
@NullMarked
package org.permanency.web.view.work;

import org.jspecify.annotations.NullMarked;

/** Words of work: clocks by dated timescales, tasks and their states. Pure functions. */
@NullMarked
package org.permanency.workflow.rule;

import org.jspecify.annotations.NullMarked;

/** Words of panels: kinds and states of matters, findings, quorum, decisions. Pure functions. */
@NullMarked
package org.permanency.panel.rule;

import org.jspecify.annotations.NullMarked;

/**
 * Fostering and adoption panels and the agency decision maker: the central list, meetings, packs,
 * minutes, recommendations, decisions and what follows them.
 *
 * <p>Rooms hand matters over by {@link org.permanency.panel.PanelBook} and hear what became of them
 * by a {@link org.permanency.panel.MatterDoor}. May use: people, workflow, record, finance (its
 * tagged PDF). Tables: {@code panel_*}.
 */
@NullMarked
package org.permanency.panel;

import org.jspecify.annotations.NullMarked;

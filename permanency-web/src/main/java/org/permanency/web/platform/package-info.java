/** What the server gives: entity manager, data sources, clock; and the start of the service. */
@NullMarked
package org.permanency.web.platform;

import org.jspecify.annotations.NullMarked;

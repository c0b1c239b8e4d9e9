/**
 * Tests of the whole: what was packaged, started as an operator starts it.
 *
 * <p>A test that needs the service says {@code @ExtendWith(RunningService.class)} and takes a
 * {@link org.permanency.it.Service} as a parameter; it is started once for all tests of a run. A
 * test that needs a browser takes a {@link org.permanency.it.Browser} in the same way. Tests that
 * kill or stop a service start one of their own: {@link org.permanency.it.ServiceProcess#start}.
 */
@NullMarked
package org.permanency.it;

import org.jspecify.annotations.NullMarked;

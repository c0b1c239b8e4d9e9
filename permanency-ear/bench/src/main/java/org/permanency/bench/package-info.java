/**
 * Measures import, weekly pay and scorecard, from one agency to all of England: {@code
 * docs/benchmark.md} says how to run it and what it gave.
 *
 * <p>Start at {@code Bench}. Uses the domain's services in a plain JVM, on a real MariaDB.
 */
@NullMarked
package org.permanency.bench;

import org.jspecify.annotations.NullMarked;

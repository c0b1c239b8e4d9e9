/** Words and rules of approved adopters. */
@NullMarked
package org.permanency.adoption.rule;

import org.jspecify.annotations.NullMarked;

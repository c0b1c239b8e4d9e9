/** What every page shares: shell, menu, lists, forms. Pages stand in one package a room. */
@NullMarked
package org.permanency.web.view;

import org.jspecify.annotations.NullMarked;

/** REST: the application, its errors, its paging. Resources stand in one package a room. */
@NullMarked
package org.permanency.web.rest;

import org.jspecify.annotations.NullMarked;

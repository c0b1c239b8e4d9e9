/** Pages of carer households and vacancies. */
@NullMarked
package org.permanency.web.view.carers;

import org.jspecify.annotations.NullMarked;

package org.permanency.keeping.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Support that carers are offered: the rule {@code carer-support}.
 *
 * @param kinds what is offered, by key, in words
 */
public record CarerSupport(Map<String, String> kinds) {
  /** Copies the map in its order. */
  public CarerSupport {
    kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
  }
}

package org.permanency.panel.rule;

import org.jspecify.annotations.Nullable;

/**
 * Terms of approval.
 *
 * @param places children at a time, 1 or more
 * @param ageFrom youngest age in years; null for any
 * @param ageTo oldest age in years; null for any
 * @param type key of a household type for fostering, e.g. {@code parent-and-child}; null for
 *     adoption, and for the type that was assessed
 * @param conditions in words; null for none
 */
public record ApprovalTerms(
    int places,
    @Nullable Integer ageFrom,
    @Nullable Integer ageTo,
    @Nullable String type,
    @Nullable String conditions) {
  /** Writes the type as its key, however it came. */
  public ApprovalTerms {
    type = type == null ? null : type.strip().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** In words, e.g. "2 children, 0 to 10 years". */
  public String words() {
    var text = new StringBuilder().append(places).append(places == 1 ? " child" : " children");
    if (ageFrom != null || ageTo != null) {
      text.append(", ").append(ageFrom == null ? 0 : ageFrom).append(" to ");
      text.append(ageTo == null ? 18 : ageTo).append(" years");
    }
    if (type != null && !type.isBlank()) {
      text.append(", ").append(type.replace('-', ' '));
    }
    if (conditions != null && !conditions.isBlank()) {
      text.append("; ").append(conditions);
    }
    return text.toString();
  }
}

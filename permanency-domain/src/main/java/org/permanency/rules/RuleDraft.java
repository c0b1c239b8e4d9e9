package org.permanency.rules;

import java.time.LocalDate;

/**
 * What somebody wants a version to say.
 *
 * @param head when it takes effect and why it is made
 * @param content YAML of the rule
 */
public record RuleDraft(Head head, String content) {
  /**
   * What stands above the values.
   *
   * @param firstDay when the version takes effect
   * @param why why it is made, 1 to 500 characters
   */
  public record Head(LocalDate firstDay, String why) {}
}

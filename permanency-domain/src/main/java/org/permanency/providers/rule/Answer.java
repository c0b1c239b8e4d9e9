package org.permanency.providers.rule;

/** What is answered to a charge that differs. */
public enum Answer {
  /** It is paid as charged, for a reason. */
  ACCEPTED("Pay as charged"),
  /** What is agreed is paid, and no more. */
  AGREED("Pay what is agreed"),
  /** Nothing is paid: the provider is asked. */
  QUERIED("Ask the provider, pay nothing");

  private final String words;

  Answer(String words) {
    this.words = words;
  }

  /** As people say it. */
  public String words() {
    return words;
  }
}

package org.permanency.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes letters for other rooms, inside their transactions; they are sent once it has ended. */
@ApplicationScoped
public class LetterBook {
  @Inject MailStore store;

  /**
   * Writes a letter once for what it is about; a second one changes nothing.
   *
   * @param once what it is about, up to 120 characters
   * @param address whom it goes to
   * @param subject its heading, up to 200 characters
   * @param body plain text
   */
  public void write(String once, String address, String subject, String body) {
    store.write(once, address, subject, body);
  }
}

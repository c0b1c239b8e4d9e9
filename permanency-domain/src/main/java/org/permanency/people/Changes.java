package org.permanency.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.permanency.people.rule.PersonDetails;

/** Says for the audit trail which fields a change touched, without repeating what they hold. */
final class Changes {
  private Changes() {}

  static String words(PersonDetails before, PersonDetails after) {
    var changed = new ArrayList<String>();
    for (var part : PersonDetails.class.getRecordComponents()) {
      try {
        if (!Objects.equals(part.getAccessor().invoke(before), part.getAccessor().invoke(after))) {
          changed.add(part.getName());
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a record's own parts can be read", e);
      }
    }
    return changed.isEmpty() ? "nothing" : String.join(" ", List.copyOf(changed));
  }
}

package org.permanency.web.rest.keeping;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.PathParts;

/** What the resources of the care of carers read alike. */
final class Words {
  static final int LONG = 4_000;

  private Words() {}

  /** Names of these words. */
  static List<String> of(Enum<?>[] words) {
    return Arrays.stream(words).map(Enum::name).toList();
  }

  /** A word that has to be one of these. */
  static <E extends Enum<E>> E word(Body body, String field, Class<E> of) {
    var sent = body.oneOf(field, of(of.getEnumConstants()));
    return Arrays.stream(of.getEnumConstants())
        .filter(w -> w.name().equals(sent))
        .findFirst()
        .orElse(of.getEnumConstants()[0]);
  }

  /** The same where nothing may be sent. */
  static <E extends Enum<E>> @Nullable E optional(Body body, String field, Class<E> of) {
    return body.optionalText(field, 30) == null ? null : word(body, field, of);
  }

  /** An id that has to be sent. */
  static UUID id(Body body, String field) {
    var sent = body.text(field, 36);
    return sent.isEmpty() ? new UUID(0, 0) : PathParts.id(field, sent);
  }

  /** An id that may be left out. */
  static @Nullable UUID optionalId(Body body, String field) {
    var sent = body.optionalText(field, 36);
    return sent == null ? null : PathParts.id(field, sent);
  }
}

package org.permanency.portal.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.SubjectKind;
import org.permanency.record.rule.RecordTemplates.Field;
import org.permanency.record.rule.RecordTemplates.Template;

/**
 * What carers write about a child: the rule {@code carer-diary}.
 *
 * @param kinds by key, in the order in which they are offered
 */
public record CarerDiary(Map<String, Kind> kinds) {
  /**
   * A kind of entry.
   *
   * @param label as people call it
   * @param clock timescale that an entry sets going; null for none
   * @param fields in the order of the form
   */
  public record Kind(String label, @Nullable String clock, List<Field> fields) {
    /** Copies the fields. */
    public Kind {
      fields = List.copyOf(fields);
    }

    /** The same as the case record takes it. */
    public Template template() {
      return new Template(label, List.of(SubjectKind.CHILD), fields);
    }
  }

  /** Copies the kinds, in their order. */
  public CarerDiary {
    kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
  }

  /** The kind of this key; empty for none. */
  public Optional<Kind> kind(String key) {
    return Optional.ofNullable(kinds.get(key));
  }
}

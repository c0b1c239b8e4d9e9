package org.permanency.record.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.SubjectKind;

/**
 * What a recording holds, by what it is about: the rule {@code record-templates}.
 *
 * @param templates by key, e.g. {@code visit}, in the order in which they are offered
 */
public record RecordTemplates(Map<String, Template> templates) {
  /**
   * A kind of recording.
   *
   * @param label as people call it
   * @param subjects about whom it may be written
   * @param fields in the order of the form
   */
  public record Template(String label, List<SubjectKind> subjects, List<Field> fields) {
    /**
     * @throws IllegalArgumentException when two fields have one key
     */
    public Template {
      subjects = List.copyOf(subjects);
      fields = List.copyOf(fields);
      if (fields.stream().map(Field::key).distinct().count() < fields.size()) {
        throw new IllegalArgumentException(label + " should have each field once");
      }
    }

    /** Whether it may be written about this kind of subject. */
    public boolean fits(SubjectKind kind) {
      return subjects.contains(kind);
    }
  }

  /**
   * A field of words.
   *
   * @param key stable, e.g. {@code voice}
   * @param label as people call it
   * @param help what belongs in it; null for none
   * @param required whether it has to be filled
   * @param lines height of its box
   */
  public record Field(
      String key, String label, @Nullable String help, boolean required, int lines) {}

  /** Copies the templates, in their order. */
  public RecordTemplates {
    templates = Collections.unmodifiableMap(new LinkedHashMap<>(templates));
  }

  /** The template of this key; empty when there is none. */
  public Optional<Template> find(String key) {
    return Optional.ofNullable(templates.get(key));
  }

  /** Those that may be written about this kind of subject, in order. */
  public Map<String, Template> of(SubjectKind kind) {
    var fitting = new LinkedHashMap<String, Template>();
    templates.forEach(
        (key, t) -> {
          if (t.fits(kind)) {
            fitting.put(key, t);
          }
        });
    return fitting;
  }
}

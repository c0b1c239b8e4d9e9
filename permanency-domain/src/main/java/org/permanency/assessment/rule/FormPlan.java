package org.permanency.assessment.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Forms as sections and questions: the rule {@code assessment-forms}. A question has one answer in
 * an assessment, whatever forms ask it.
 *
 * @param forms by key
 * @param sections by key
 * @param brief key of the section that is the brief report
 */
public record FormPlan(Map<String, Form> forms, Map<String, Section> sections, String brief) {
  /** A form: its heading and its sections in order. */
  public record Form(String label, List<String> sections) {
    /** Copies the list. */
    public Form {
      sections = List.copyOf(sections);
    }
  }

  /**
   * A section.
   *
   * @param stage stage in which it is written, 1 or 2
   * @param law what asks for it; null for good practice
   * @param questions by key, in order
   */
  public record Section(
      String label, int stage, @Nullable String law, Map<String, Question> questions) {
    /** Copies the map. */
    public Section {
      questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
    }
  }

  /** A question and a hint under it. */
  public record Question(String label, @Nullable String hint) {}

  /**
   * Copies the maps.
   *
   * @throws IllegalArgumentException if a form names a section that is not there
   */
  public FormPlan {
    forms = Map.copyOf(forms);
    sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    var known = sections.keySet();
    var missing = new ArrayList<String>();
    forms.values().forEach(f -> missing.addAll(f.sections()));
    missing.add(brief);
    missing.removeIf(known::contains);
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("there is no section " + missing.get(0));
    }
  }

  /** Keys of the sections of a form, in order; that of the brief report for a brief one. */
  public List<String> sections(String form, boolean asBrief) {
    var found = forms.get(form);
    return asBrief ? List.of(brief) : found == null ? List.of() : found.sections();
  }
}

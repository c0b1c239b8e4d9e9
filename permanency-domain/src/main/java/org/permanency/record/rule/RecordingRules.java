package org.permanency.record.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.record.rule.RecordTemplates.Template;

/** When what was typed is a recording. */
public final class RecordingRules {
  /** Longest text of one field. */
  public static final int MOST = 20_000;

  private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[:.]([0-5][0-9])");
  private static final int FIRST_YEAR = 1900;

  private RecordingRules() {}

  /**
   * What the decision stands on.
   *
   * @param key key of the template
   * @param template null when no rule on the day has it for the subject
   * @param now the clock of England
   */
  public record Facts(String key, @Nullable Template template, Typed typed, LocalDateTime now) {}

  /**
   * The recording, or all that is missing or wrong. Codes: {@code record.recording.template},
   * {@code day}, {@code future}, {@code time}, {@code worker}, {@code field}, {@code long}.
   */
  public static Decision<Written> complete(Facts facts) {
    var no = new ArrayList<Reason>();
    var template = facts.template();
    if (template == null) {
      return Decision.refused(Reason.of("record.recording.template"));
    }
    var typed = facts.typed();
    var on = day(typed);
    var at = time(typed.time());
    var worker = worker(typed.worker());
    if (on == null) {
      no.add(Reason.of("record.recording.day"));
    }
    if (at == null && !typed.time().isBlank()) {
      no.add(Reason.of("record.recording.time"));
    }
    if (on != null && on.atTime(at == null ? LocalTime.MIN : at).isAfter(facts.now())) {
      no.add(Reason.of("record.recording.future"));
    }
    if (worker == null && !typed.worker().isBlank()) {
      no.add(Reason.of("record.recording.worker"));
    }
    var parts = parts(template, typed, no);
    return no.isEmpty()
        ? Decision.granted(
            new Written(
                facts.key(), template.label(), Objects.requireNonNull(on), at, worker, parts))
        : new Decision.Refused<>(no);
  }

  private static List<Written.Part> parts(Template template, Typed typed, List<Reason> no) {
    var parts = new ArrayList<Written.Part>();
    for (var field : template.fields()) {
      var text = typed.field(field.key()).replace("\r\n", "\n").strip();
      if (text.length() > MOST) {
        no.add(Reason.of("record.recording.long", "field", field.key(), "label", field.label()));
      } else if (!text.isEmpty()) {
        parts.add(new Written.Part(field.key(), field.label(), text));
      } else if (field.required()) {
        no.add(Reason.of("record.recording.field", "field", field.key(), "label", field.label()));
      }
    }
    return parts;
  }

  /** The day typed; null when it is none of the years 1900 and later. */
  public static @Nullable LocalDate day(Typed typed) {
    try {
      var day =
          LocalDate.of(
              Integer.parseInt(typed.year().strip()),
              Integer.parseInt(typed.month().strip()),
              Integer.parseInt(typed.day().strip()));
      return day.getYear() < FIRST_YEAR ? null : day;
    } catch (NumberFormatException | DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalTime time(String typed) {
    var found = TIME.matcher(typed.strip());
    return found.matches()
        ? LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))
        : null;
  }

  private static @Nullable UUID worker(String typed) {
    try {
      return UUID.fromString(typed.strip());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * Why words cannot stand beside a recording, or as a decision; empty when they can.
   *
   * @param code of what is wrong
   */
  public static List<Reason> words(String text, int most, String code) {
    return text.isBlank() || text.length() > most
        ? List.of(Reason.of(code, "most", most))
        : List.of();
  }
}

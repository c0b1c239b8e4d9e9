package org.permanency.performance.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.record.rule.RecordingFact;

/**
 * The recordings of one subject, prepared once; asked for any number of months.
 *
 * @param subject whom they are about
 * @param code how people call it; the name of its kind where nothing else is on record
 * @param council of a child; null for others
 * @param facts its recordings by month
 */
record RecordDossier(
    Subject subject, String code, @Nullable String council, List<RecordingFact> facts) {
  static List<RecordDossier> all(Caseload.Records records) {
    var children = new HashMap<UUID, ChildFact>();
    records.children().forEach(c -> children.put(c.id().value(), c));
    var codes = codes(records);
    return records.recordings().stream()
        .collect(groupingBy(RecordingFact::subject, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(e -> one(e.getKey(), e.getValue(), children, codes))
        .toList();
  }

  private static RecordDossier one(
      Subject subject,
      List<RecordingFact> facts,
      Map<UUID, ChildFact> children,
      Map<UUID, String> codes) {
    var child = subject.kind() == SubjectKind.CHILD ? children.get(subject.id()) : null;
    return child == null
        ? new RecordDossier(
            subject, codes.getOrDefault(subject.id(), subject.kind().label()), null, facts)
        : new RecordDossier(subject, child.number(), child.council(), facts);
  }

  private static Map<UUID, String> codes(Caseload.Records records) {
    var codes = new HashMap<UUID, String>();
    records.register().households().forEach(h -> codes.put(h.id().value(), h.code()));
    records.enquiries().forEach(e -> codes.put(e.id(), e.reference()));
    records.adopters().forEach(a -> codes.put(a.id(), a.reference()));
    records.arrangements().forEach(a -> codes.put(a.id(), a.reference()));
    return codes;
  }

  RecordMonth on(ReportingMonth month) {
    return new RecordMonth(
        this, recorded(month, RecordingFact::recorded), recorded(month, RecordingFact::inTime));
  }

  private int recorded(ReportingMonth month, ToIntFunction<RecordingFact> what) {
    return facts.stream().filter(f -> month.inYearToDate(f.month().atDay(1))).mapToInt(what).sum();
  }
}

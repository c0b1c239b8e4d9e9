package org.permanency.web.view.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.people.rule.Subject;
import org.permanency.record.Chronology;
import org.permanency.record.ChronologyService;
import org.permanency.record.ChronologyService.Asked;
import org.permanency.record.rule.EntryKind;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.people.Openings;

/** A subject's chronology, read once a request for the list and for what stands around it. */
@RequestScoped
public class ChronologyOnce {
  @Inject ChronologyService service;
  @Inject Openings openings;
  private final Map<String, Optional<Decision<Chronology>>> read = new HashMap<>();

  /** The chronology, as the reader may see it; empty when there is no such subject. */
  Optional<Decision<Chronology>> of(TenantContext ctx, Subject subject, Asked asked) {
    return read.computeIfAbsent(
        subject + " " + asked, k -> service.of(ctx, subject, asked, openings.reason(subject.id())));
  }

  /** What an address asks for; nonsense in it counts as not said. */
  static Asked asked(@Nullable String kind, @Nullable String from, @Nullable String to) {
    Set<EntryKind> kinds =
        Arrays.stream(EntryKind.values())
            .filter(k -> k.name().equals(kind))
            .collect(Collectors.toSet());
    return new Asked(kinds, day(from), day(to));
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}

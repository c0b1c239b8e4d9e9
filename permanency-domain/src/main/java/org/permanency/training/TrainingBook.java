package org.permanency.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.permanency.people.rule.Subject;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.TenantContext;
import org.permanency.training.Trained.Attended;
import org.permanency.training.rule.BookingState;
import org.permanency.training.rule.Standing;
import org.permanency.training.rule.Standing.Taken;
import org.permanency.training.rule.Training;
import org.permanency.training.rule.TrainingRules;

/**
 * What training somebody has, for other rooms, inside their own transactions. Whoever asks has
 * opened the subjects' records and says so in the audit trail.
 */
@ApplicationScoped
public class TrainingBook {
  @Inject BookingStore store;
  @Inject SessionStore sessions;
  @Inject RuleLibrary library;

  /**
   * Training of these subjects; each has an entry, also who took none. A fixed number of
   * statements, however many.
   */
  public Map<Subject, Trained> of(TenantContext ctx, Collection<Subject> subjects) {
    var before = store.before(subjects);
    var all = new HashSet<>(subjects);
    before.values().forEach(all::addAll);
    var attended = attended(ctx, all);
    var trained = new HashMap<Subject, Trained>();
    for (var subject : subjects) {
      var took =
          Stream.concat(Stream.of(subject), before.getOrDefault(subject, List.of()).stream())
              .flatMap(s -> attended.getOrDefault(s, List.of()).stream())
              .sorted(Comparator.comparing(Attended::on).reversed())
              .toList();
      trained.put(subject, new Trained(subject, took, standings(ctx, subject, took)));
    }
    return trained;
  }

  private List<Standing> standings(TenantContext ctx, Subject subject, List<Attended> took) {
    var taken = took.stream().map(a -> new Taken(a.topics(), a.on())).toList();
    return rule(ctx, ctx.today())
        .map(rule -> Standing.of(rule, subject.kind(), taken, ctx.today()))
        .orElse(List.of());
  }

  private Optional<Training> rule(TenantContext ctx, LocalDate day) {
    return library.book(ctx.tenant()).find(TrainingRules.TRAINING, day).map(v -> v.value());
  }

  private Map<Subject, List<Attended>> attended(TenantContext ctx, Set<Subject> subjects) {
    var rows =
        store.of(subjects).stream()
            .filter(b -> b.state() == BookingState.ATTENDED)
            .filter(b -> subjects.contains(b.as().subject()))
            .toList();
    var held = sessions.these(rows.stream().map(BookingStore.Row::session).toList());
    var found = new HashMap<Subject, List<Attended>>();
    for (var row : rows) {
      var session = Objects.requireNonNull(held.get(row.session())).as();
      var course = rule(ctx, session.last()).flatMap(r -> r.course(session.course()));
      found
          .computeIfAbsent(row.as().subject(), s -> new ArrayList<>())
          .add(
              new Attended(
                  row.session(),
                  session.course(),
                  course.map(Training.Course::label).orElse(session.course()),
                  Set.copyOf(course.map(Training.Course::topics).orElse(List.of())),
                  session.last(),
                  row.as().persons(),
                  row.as().who(),
                  null));
    }
    elsewhere(ctx, subjects, found);
    return found;
  }

  private void elsewhere(
      TenantContext ctx, Set<Subject> subjects, Map<Subject, List<Attended>> found) {
    for (var it : store.elsewhere(subjects)) {
      var course = rule(ctx, ctx.today()).flatMap(r -> r.course(it.course()));
      found
          .computeIfAbsent(it.subject(), s -> new ArrayList<>())
          .add(
              new Attended(
                  null,
                  it.course(),
                  course.map(Training.Course::label).orElse(it.course()),
                  Set.copyOf(course.map(Training.Course::topics).orElse(List.of())),
                  it.on(),
                  1,
                  it.who(),
                  it.givenBy()));
    }
  }

  /**
   * Says that somebody was known by another name before: training of the applicant counts for the
   * household or adopter they became.
   */
  public void follow(TenantContext ctx, Subject before, Subject now) {
    store.followed(now, before);
  }
}

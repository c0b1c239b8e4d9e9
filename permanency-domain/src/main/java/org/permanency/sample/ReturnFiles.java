package org.permanency.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The national return of one council for one collection year, as it would have been sent then: what
 * happened later is not in it.
 */
final class ReturnFiles {
  /** From this collection year on the return tells sexes by letter. */
  static final int LETTERS = 2025;

  /** From this collection year on it carries social workers' spells. */
  private static final int WORKERS = 2024;

  private final CollectionYear year;
  private final LocalDate cutOff;
  private final Table header = new Table("CHILD SEX DOB ETHNIC UPN MOTHER MC_DOB");
  private final Table episodes =
      new Table(
          "CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE HOME_POST PL_POST"
              + " URN");
  private final Table uasc = new Table("CHILD SEX DOB DUC");
  private final ReturnExtras extras;

  ReturnFiles(Order order, CollectionYear year) {
    this.year = year;
    this.cutOff = SampleCaseload.cutOff(order, year);
    this.extras = new ReturnExtras(order, year);
  }

  Map<String, byte[]> write(List<Child> children) {
    children.stream()
        .sorted(Comparator.comparing((Child c) -> Integer.parseInt(c.number)))
        .forEach(this::child);
    var tables = new LinkedHashMap<String, Table>();
    tables.put("header.csv", header);
    tables.put("episodes.csv", episodes);
    tables.put("uasc.csv", uasc);
    extras.addTo(tables, year.year() >= WORKERS);
    return Table.filled(tables);
  }

  private void child(Child child) {
    var rows = new ArrayList<Episode>();
    child.spells.stream()
        .filter(s -> !s.start.isAfter(cutOff) && !s.end.isBefore(year.first()))
        .flatMap(s -> Episode.of(s).stream())
        .filter(this::sent)
        .forEach(rows::add);
    boolean leaver = rows.isEmpty() && extras.leaver(child);
    if (rows.isEmpty() && !leaver) {
      return;
    }
    header(child, leaver);
    rows.forEach(this::episode);
    if (!rows.isEmpty()) {
      if (child.identity.uasc()) {
        uasc.row(child.number, sex(child), child.born(), known(child.birthday(18)));
      }
      extras.child(child, rows);
    }
  }

  private boolean sent(Episode episode) {
    return !episode.from().isAfter(cutOff) && !episode.to().isBefore(year.first());
  }

  private void header(Child child, boolean leaver) {
    boolean mayBeMother = child.identity.female() && !leaver;
    var born = mayBeMother ? known(child.identity.motherOn()) : null;
    header.row(
        child.number,
        sex(child),
        child.born(),
        child.family.ethnic,
        pupilNumber(child),
        mayBeMother ? born != null : null,
        born);
  }

  private Object sex(Child child) {
    boolean female = child.identity.female();
    return year.year() >= LETTERS ? (female ? "F" : "M") : (female ? 2 : 1);
  }

  private String pupilNumber(Child child) {
    if (child.identity.uasc()) {
      return "UN3";
    }
    return child.age(cutOff) < 4 ? "UN1" : child.pupilNumber;
  }

  private void episode(Episode episode) {
    var ended = known(episode.to());
    boolean asylum = episode.spell().child.identity.uasc();
    episodes.row(
        episode.spell().child.number,
        episode.from(),
        episode.began(),
        episode.status(),
        episode.spell().need,
        Kind.inYear(episode.place(), year),
        episode.provider(),
        ended,
        ended == null ? "" : episode.ended(),
        ended == null ? "" : episode.change(),
        asylum ? "" : episode.spell().child.family.postcode,
        episode.postcode(),
        episode.urn());
  }

  private @Nullable LocalDate known(@Nullable LocalDate day) {
    return day == null || day.isAfter(cutOff) ? null : day;
  }
}

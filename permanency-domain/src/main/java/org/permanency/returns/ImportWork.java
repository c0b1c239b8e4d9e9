package org.permanency.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.permanency.allowances.AwardApprovalService;
import org.permanency.allowances.rule.AllowanceRules;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.people.Forwards;
import org.permanency.returns.rule.ColumnKind.Setting;
import org.permanency.returns.rule.Fault;
import org.permanency.returns.rule.Faults;
import org.permanency.returns.rule.ImportMode;
import org.permanency.returns.rule.OwnTables;
import org.permanency.returns.rule.Recognition;
import org.permanency.returns.rule.ReturnCodes;
import org.permanency.returns.rule.ReturnRules;
import org.permanency.returns.rule.TableSpec;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantContext;

/** Works out what an import would do, without doing it. */
@ApplicationScoped
class ImportWork {
  /** More problems than anybody reads; beyond them they are only counted. */
  private static final int PROBLEMS_KEPT = 200_000;

  private static final Set<TableSpec> FOSTERING =
      Set.of(
          OwnTables.HOUSEHOLDS,
          OwnTables.HOUSEHOLD_TERMS,
          OwnTables.HOUSEHOLD_LEVELS,
          OwnTables.HOUSEHOLD_HOLDS,
          OwnTables.HOUSEHOLD_PLACEMENTS);

  @Inject Forwards forwards;
  @Inject IntakeStore store;
  @Inject RuleLibrary library;
  @Inject AwardApprovalService awards;
  @Inject InstantSource clock;

  /**
   * What an import would do.
   *
   * @param files what it holds
   * @param faults what is wrong with it
   * @param tally what becomes of its rows
   * @param sheets what it wants of the tables, in the order in which they are written
   * @param mode what a refusing fault does
   */
  record Worked(
      List<SourceFile> files, Faults faults, Tally tally, List<Sheet> sheets, ImportMode mode) {
    /** Whether nothing may be written. */
    boolean refused() {
      return !tally.any() || mode == ImportMode.STRICT && faults.refusals() > 0;
    }

    /** Problems in words, those that refuse before those that warn. */
    List<ImportProblem> problems() {
      var list = faults.list();
      return Stream.concat(
              list.stream().filter(Fault::refuses), list.stream().filter(f -> !f.refuses()))
          .map(this::problem)
          .toList();
    }

    private ImportProblem problem(Fault fault) {
      return new ImportProblem(
          fault.file() < 0 ? "" : files.get(fault.file()).name(),
          fault.line(),
          fault.column(),
          fault.value(),
          fault.code().code(),
          fault.code().severity().word(),
          Wording.say(fault));
    }
  }

  /** Reads the files and lays them beside what is held. */
  Worked work(TenantContext ctx, ImportRequest request) {
    var book = library.book(ctx.tenant());
    var faults = new Faults(PROBLEMS_KEPT);
    var files = new Uploads(Uploads.Limits.USUAL, faults).unpack(request.files());
    var tally = new Tally(files);
    var reading = new FileReading(scope(ctx, book, request), faults, tally).read(files);
    int year = request.year() == null ? Sheet.NO_YEAR : request.year();
    var intake =
        new Intake(
            request.council(),
            year,
            faults,
            tally,
            forwards.numbers(request.council()),
            t -> store.sheet(t, request.council()));
    new NationalIntake(intake, () -> Ids.next(clock)).take(reading);
    var levels = new LevelNames(book.versions(FinanceRules.FOSTERING_ALLOWANCES));
    new OwnIntake(intake, levels).take(reading);
    new AwardIntake(
            intake,
            book.versions(AllowanceRules.FAMILY_ALLOWANCES),
            () -> awards.waitingNumbers(ctx))
        .take(reading);
    new AgreementIntake(intake).take(reading);
    return new Worked(files, faults, tally, intake.written(), request.mode());
  }

  /** Writes it. */
  void write(Worked worked) {
    worked.sheets().forEach(store::write);
  }

  private static FileReading.Scope scope(TenantContext ctx, RuleBook book, ImportRequest request) {
    var year = request.year();
    int lastYear = year == null ? ctx.today().getYear() : year;
    var codes =
        book.find(ReturnRules.RETURN_CODES, LocalDate.of(lastYear, 3, 31))
            .map(v -> v.value())
            .orElse(new ReturnCodes(Map.of()));
    var unprovided = new HashSet<TableSpec>();
    for (var table : Recognition.tables()) {
      if (!book.profile().provides(service(table))) {
        unprovided.add(table);
      }
    }
    return new FileReading.Scope(new Setting(codes, lastYear), year != null, unprovided);
  }

  private static String service(TableSpec table) {
    return switch (table.kind()) {
      case NATIONAL -> "national-return";
      case OWN -> FOSTERING.contains(table) ? "fostering" : "*";
    };
  }
}

package org.permanency.returns.check;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.people.DoorService;
import org.permanency.returns.check.rule.ReturnTable;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Writes the return of a council and year from the tenant's own records. */
@TenantService
public class ReturnExportService {
  @Inject OwnReturnStore own;
  @Inject ReturnPacks packs;
  @Inject DoorService doors;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * The return as a zip of CSV files, one a table with rows, headings and dates as the return wants
   * them. Refusals: {@code returns.check.unknown-council}, {@code returns.export.closed} where a
   * child's record is closed to the actor: a return without the child would be wrong, and one with
   * it would tell.
   */
  @Needs(Permission.IMPORT_RUN)
  public Decision<byte[]> csv(TenantContext ctx, String council, int year) {
    return sheets(ctx, council, year, "csv")
        .fold(s -> Decision.granted(zip(s)), Decision.Refused::new);
  }

  /**
   * The return as XML, without the tables that are sent as CSV only. Refusals as for {@link #csv}.
   */
  @Needs(Permission.IMPORT_RUN)
  public Decision<byte[]> xml(TenantContext ctx, String council, int year) {
    return sheets(ctx, council, year, "xml")
        .fold(s -> Decision.granted(xml(s)), Decision.Refused::new);
  }

  private Decision<List<ReturnSheet>> sheets(
      TenantContext ctx, String council, int year, String form) {
    var profile = library.book(ctx.tenant()).profile();
    if (profile.council(council).isEmpty()) {
      return Decision.refused(
          Reason.of("returns.check.unknown-council", "council", council, "known", ""));
    }
    var sheets = own.sheets(council, year, packs.written(ctx, year));
    var closed = doors.closed(ctx);
    long hidden =
        sheets.stream()
            .filter(s -> s.table() == ReturnTable.HEADER)
            .flatMap(s -> s.rows().stream())
            .filter(r -> closed.has(council, r.get(0)))
            .count();
    if (hidden > 0) {
      return Decision.refused(Reason.of("returns.export.closed", "children", hidden));
    }
    audit.fire(
        new Audited(
            ctx,
            "return.export",
            "return",
            Ids.next(clock).toString(),
            null,
            council + " " + year + " " + form));
    return Decision.granted(sheets);
  }

  private static byte[] xml(List<ReturnSheet> sheets) {
    var out = new ByteArrayOutputStream();
    ReturnXml.write(sheets, out);
    return out.toByteArray();
  }

  private static byte[] zip(List<ReturnSheet> sheets) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var sheet : sheets) {
        if (!sheet.rows().isEmpty()) {
          zip.putNextEntry(new ZipEntry(sheet.table().key() + ".csv"));
          zip.write(csv(sheet));
          zip.closeEntry();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return out.toByteArray();
  }

  private static byte[] csv(ReturnSheet sheet) {
    var out = new StringWriter();
    try (var csv = CsvWriter.builder().build(out)) {
      csv.writeRecord(sheet.headings());
      sheet.rows().forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}

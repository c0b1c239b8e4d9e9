package org.permanency.web.view.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.rules.RuleService;
import org.permanency.rules.RuleService.RuleView;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.Tag;

/** The rules in force on a day, which the reader may choose; the business day until then. */
@ApplicationScoped
public class RulesList implements ListSource<RuleRow> {
  @Inject RuleService rules;

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public String title() {
    return "Rules";
  }

  @Override
  public Permission permission() {
    return Permission.RULE_READ;
  }

  @Override
  public List<Column<RuleRow>> columns() {
    return List.of(
        Column.<RuleRow>text("title", "Rule", RuleRow::title).sorted().filtered(),
        Column.<RuleRow>date("on", "On the day", r -> null).filteredByDay().onlyToFilter(),
        Column.<RuleRow>tag("state", "That day", RulesList::state),
        Column.<RuleRow>date("from", "In force since", RuleRow::from).sorted(),
        Column.<RuleRow>date("until", "Until", RuleRow::until),
        Column.<RuleRow>text("source", "Source", RuleRow::source).filtered(),
        Column.<RuleRow>text("file", "File", RuleRow::file).onChoice());
  }

  private static @Nullable Object state(RuleRow row) {
    return row.from() == null ? Tag.plain("None in force") : new Tag("In force", Tag.Meaning.DONE);
  }

  @Override
  public ListPage<RuleRow> load(TenantContext ctx, ListQuery query) {
    var on = day(query.filter("on"), ctx.today());
    var all =
        rules.list(ctx, on).stream()
            .map(r -> row(r, on))
            .filter(r -> has(r.title(), query.filter("title")))
            .filter(r -> has(r.source(), query.filter("source")))
            .sorted(order(query))
            .toList();
    return new ListPage<>(
        all.stream().skip(query.offset()).limit(query.limit()).toList(), all.size());
  }

  /** The day typed; {@code otherwise} when it is none. */
  static LocalDate day(@Nullable String typed, LocalDate otherwise) {
    try {
      return typed == null || typed.isBlank() ? otherwise : LocalDate.parse(typed.strip());
    } catch (DateTimeParseException e) {
      return otherwise;
    }
  }

  private static RuleRow row(RuleView rule, LocalDate on) {
    var version = rule.version().orElse(null);
    var end = version == null ? null : version.period().end();
    return new RuleRow(
        rule.key().name(),
        rule.key().title(),
        on,
        version == null ? null : version.from(),
        end == null ? null : end.minusDays(1),
        version == null ? null : version.source(),
        version == null ? null : version.file());
  }

  private static boolean has(@Nullable String text, @Nullable String wanted) {
    return wanted == null
        || (text != null && text.toLowerCase(Locale.UK).contains(wanted.toLowerCase(Locale.UK)));
  }

  private static Comparator<RuleRow> order(ListQuery query) {
    Comparator<RuleRow> byTitle = Comparator.comparing(RuleRow::title);
    Comparator<RuleRow> order =
        "from".equals(query.sort())
            ? Comparator.comparing(
                    RuleRow::from, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(byTitle)
            : byTitle;
    return query.descending() ? order.reversed() : order;
  }

  @Override
  public String link(RuleRow row) {
    return "/rules/rule.xhtml?name=" + row.name() + "&on=" + row.on();
  }

  @Override
  public Empty empty() {
    return Empty.of("No rule concerns this agency.");
  }
}

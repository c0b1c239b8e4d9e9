package org.permanency.web.view.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.recruitment.EnquiryRow;
import org.permanency.recruitment.EnquiryService;
import org.permanency.recruitment.rule.Recruitment;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Enquiries as a list. */
@ApplicationScoped
public class EnquiriesList implements ListSource<EnquiryRow> {
  @Inject EnquiryService enquiries;

  @Override
  public String name() {
    return "enquiries";
  }

  @Override
  public String title() {
    return "Enquiries";
  }

  @Override
  public Permission permission() {
    return Permission.RECRUIT_READ;
  }

  @Override
  public List<Column<EnquiryRow>> columns() {
    return List.of(
        Column.<EnquiryRow>text("name", "Who asks", r -> r.people().name()).sorted().filtered(),
        Column.<EnquiryRow>text("reference", "Reference", EnquiryRow::reference)
            .sorted()
            .filtered(),
        Column.<EnquiryRow>text("kind", "About", EnquiryRow::kind).sorted().filtered(this::kinds),
        Column.<EnquiryRow>date("received", "Received", EnquiryRow::received).sorted(),
        Column.<EnquiryRow>tag("state", "Stands", r -> EnquiryWords.tag(r.state()))
            .sorted()
            .filtered(EnquiryWords.STATES),
        Column.<EnquiryRow>text("worker", "Worker", EnquiryRow::worker).filtered(),
        Column.<EnquiryRow>text("source", "Heard of us by", EnquiryRow::source)
            .sorted()
            .filtered(this::sources),
        Column.<EnquiryRow>text("channel", "Came by", EnquiryRow::channel)
            .filtered(EnquiryWords.CHANNELS)
            .onChoice(),
        Column.<EnquiryRow>text("postcode", "Postcode", r -> r.people().postcode())
            .filtered()
            .onChoice(),
        Column.<EnquiryRow>date("packSent", "Information sent", EnquiryRow::packSent).onChoice(),
        Column.<EnquiryRow>text("referredTo", "Referred to", EnquiryRow::referredTo).onChoice());
  }

  private List<Choice> kinds(TenantContext ctx) {
    return enquiries.rule(ctx).map(r -> EnquiryWords.kinds(r, s -> true)).orElse(List.of());
  }

  private List<Choice> sources(TenantContext ctx) {
    return enquiries
        .rule(ctx)
        .map(Recruitment::sources)
        .map(EnquiryWords::choices)
        .orElse(List.of());
  }

  @Override
  public ListPage<EnquiryRow> load(TenantContext ctx, ListQuery query) {
    var page = enquiries.list(ctx, query);
    var kinds = kinds(ctx);
    var sources = sources(ctx);
    return new ListPage<>(
        page.rows().stream().map(r -> labelled(r, kinds, sources)).toList(), page.total());
  }

  /** The row with labels in the place of keys. */
  private static EnquiryRow labelled(EnquiryRow r, List<Choice> kinds, List<Choice> sources) {
    return new EnquiryRow(
        r.id(),
        r.reference(),
        Choice.label(kinds, r.kind()),
        Choice.label(sources, r.source()),
        Choice.label(EnquiryWords.CHANNELS, r.channel()),
        r.received(),
        r.people(),
        r.state(),
        r.packSent(),
        r.referredTo(),
        r.workerId(),
        r.worker(),
        r.version());
  }

  @Override
  public String link(EnquiryRow row) {
    return EnquiryWords.ENQUIRY + row.id();
  }

  @Override
  public Empty empty() {
    return new Empty(
        "Nobody has asked to foster or adopt yet.",
        "Take an enquiry",
        "/recruitment/enquiry.xhtml");
  }
}

package org.permanency.web.view.recruitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.recruitment.EnquiryService;
import org.permanency.recruitment.FunnelService;
import org.permanency.recruitment.rule.Funnel;
import org.permanency.recruitment.rule.Recruitment;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.list.Choice;

/** How far enquiries come, and how long it takes them. */
@Named("funnelPage")
@RequestScoped
public class FunnelView {
  @Inject EnquiryService enquiries;
  @Inject FunnelService funnels;
  @Inject Caller caller;
  @Inject HttpServletRequest request;
  private @Nullable Funnel funnel;

  /**
   * A stage.
   *
   * @param share of all received, in whole per cent
   */
  public record Line(String stage, int reached, int share, int there, String days) {}

  private LocalDate day(String field, LocalDate otherwise) {
    var sent = request.getParameter(field);
    try {
      return sent == null || sent.isBlank() ? otherwise : LocalDate.parse(sent.strip());
    } catch (DateTimeParseException e) {
      return otherwise;
    }
  }

  /** First day of receipt; the beginning of the year of account unless asked. */
  public LocalDate getFrom() {
    var today = caller.context().today();
    var april = LocalDate.of(today.getYear(), 4, 1);
    return day("from", today.isBefore(april) ? april.minusYears(1) : april);
  }

  /** Last day of receipt; the business day unless asked. */
  public LocalDate getTo() {
    return day("to", caller.context().today());
  }

  private @Nullable String chosen(String field) {
    var sent = request.getParameter(field);
    return sent == null || sent.isBlank() ? null : sent;
  }

  /** What they ask about; empty for all. */
  public String getKind() {
    var kind = chosen("kind");
    return kind == null ? "" : kind;
  }

  /** How they heard of the agency; empty for all. */
  public String getSource() {
    var source = chosen("source");
    return source == null ? "" : source;
  }

  private Funnel funnel() {
    if (funnel == null) {
      funnel =
          funnels.funnel(
              caller.context(), getFrom(), getTo().plusDays(1), chosen("kind"), chosen("source"));
    }
    return funnel;
  }

  /** How many were received. */
  public int getReceived() {
    return funnel().received();
  }

  /** The stages. */
  public List<Line> getLines() {
    return funnel().stages().stream().map(this::line).toList();
  }

  private Line line(Funnel.Stage s) {
    int all = funnel().received();
    var days =
        s.medianDays() == null ? "" : s.medianDays() + (s.medianDays() == 1 ? " day" : " days");
    return new Line(
        EnquiryWords.state(s.state()),
        s.reached(),
        all == 0 ? 0 : Math.round(100f * s.reached() / all),
        s.there(),
        days);
  }

  /** What people may ask about. */
  public List<Choice> getKinds() {
    return enquiries
        .rule(caller.context())
        .map(r -> EnquiryWords.kinds(r, caller::provides))
        .orElse(List.of());
  }

  /** How they heard of the agency. */
  public List<Choice> getSources() {
    return enquiries
        .rule(caller.context())
        .map(Recruitment::sources)
        .map(EnquiryWords::choices)
        .orElse(List.of());
  }
}

package org.permanency.web.rest.enquiries;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.recruitment.EnquiryRow;
import org.permanency.recruitment.EnquiryView;
import org.permanency.recruitment.rule.Funnel;

/** Enquiries as callers read them. */
public final class EnquiryJson {
  static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0001";
  static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"reference\":\"E2016-0001\",\"kind\":\"adoption\",\"source\":\"website\",\"channel\":\"form\",\"received\":\"2016-09-12\",\"familyName\":\"Sample\",\"givenNames\":\"Ada\",\"email\":\"ada@example.org\",\"state\":\"received\",\"version\":1}";

  private EnquiryJson() {}

  /**
   * An enquiry.
   *
   * @param state received, answered, met, registered, referred, withdrawn or closed
   * @param moves its way; with one enquiry only
   * @param contacts who was in touch; with one enquiry only
   * @param tasks its clocks; with one enquiry only
   */
  @Schema(name = "Enquiry")
  public record Whole(
      UUID id,
      String reference,
      String kind,
      String source,
      String channel,
      LocalDate received,
      String familyName,
      String givenNames,
      @Nullable String secondFamilyName,
      @Nullable String secondGivenNames,
      @Nullable String telephone,
      @Nullable String email,
      @Nullable String address,
      @Nullable String postcode,
      @Nullable String message,
      String state,
      @Nullable LocalDate packSent,
      @Nullable String referredTo,
      @Nullable UUID workerId,
      @Nullable String worker,
      @Nullable List<Move> moves,
      @Nullable List<Contact> contacts,
      @Nullable List<Due> tasks,
      int version) {
    static Whole of(EnquiryRow row) {
      return of(row, null);
    }

    static Whole of(EnquiryView view) {
      return of(view.row(), view);
    }

    private static Whole of(EnquiryRow r, @Nullable EnquiryView v) {
      var who = r.people();
      return new Whole(
          r.id(),
          r.reference(),
          r.kind(),
          r.source(),
          r.channel(),
          r.received(),
          who.familyName(),
          who.givenNames(),
          who.secondFamilyName(),
          who.secondGivenNames(),
          who.telephone(),
          who.email(),
          who.address(),
          who.postcode(),
          v == null ? null : v.message(),
          r.state().name().toLowerCase(Locale.ROOT),
          r.packSent(),
          r.referredTo(),
          r.workerId(),
          r.worker(),
          v == null ? null : v.moves().stream().map(Move::of).toList(),
          v == null ? null : v.contacts().stream().map(Contact::of).toList(),
          v == null ? null : v.tasks().stream().map(Due::of).toList(),
          r.version());
    }
  }

  /** A move. */
  @Schema(name = "EnquiryMove")
  public record Move(LocalDate on, String to, @Nullable String why, String by) {
    static Move of(org.permanency.workflow.MoveBook.Move m) {
      return new Move(m.on(), m.to().toLowerCase(Locale.ROOT), m.reason(), m.by());
    }
  }

  /** A contact. */
  @Schema(name = "EnquiryContact")
  public record Contact(LocalDate on, String how, String note, String by) {
    static Contact of(EnquiryView.Contact c) {
      return new Contact(c.on(), c.how(), c.note(), c.by());
    }
  }

  /** A clock. */
  @Schema(name = "EnquiryClock")
  public record Due(UUID id, String title, LocalDate due, String state) {
    static Due of(org.permanency.workflow.TaskRecord t) {
      return new Due(t.id(), t.title(), t.due().day(), t.state().code());
    }
  }

  /**
   * A stage of the funnel.
   *
   * @param reached enquiries that ever came to it
   * @param there enquiries that are in it now
   * @param medianDays calendar days from receipt; absent when none reached it
   */
  @Schema(name = "EnquiryStage")
  public record Stage(String state, int reached, int there, @Nullable Integer medianDays) {}

  /** How far enquiries came. */
  @Schema(name = "EnquiryFunnel")
  public record Stages(LocalDate from, LocalDate to, int received, List<Stage> stages) {
    static Stages of(LocalDate from, LocalDate to, Funnel funnel) {
      return new Stages(
          from,
          to,
          funnel.received(),
          funnel.stages().stream()
              .map(
                  s ->
                      new Stage(
                          s.state().name().toLowerCase(Locale.ROOT),
                          s.reached(),
                          s.there(),
                          s.medianDays()))
              .toList());
    }
  }
}

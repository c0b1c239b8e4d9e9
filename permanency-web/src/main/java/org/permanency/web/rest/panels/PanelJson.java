package org.permanency.web.rest.panels;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;
import org.permanency.panel.DecisionRow;
import org.permanency.panel.ItemView;
import org.permanency.panel.LetterRow;
import org.permanency.panel.MatterFile;
import org.permanency.panel.MatterRow;
import org.permanency.panel.MatterView;
import org.permanency.panel.MeetingRow;
import org.permanency.panel.MeetingView;
import org.permanency.panel.MemberRow;
import org.permanency.panel.rule.ApprovalTerms;

/** Panels as callers read them. */
public final class PanelJson {
  static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0001";
  static final String MEMBER =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"panel\":\"fostering\",\"name\":\"A. Sample\",\"office\":\"chair\",\"independent\":true,\"roles\":[\"other\"],\"employer\":\"other\",\"starts\":\"2016-04-01\",\"version\":1}";
  static final String MEETING =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"panel\":\"fostering\",\"on\":\"2017-03-14\",\"begins\":\"10:00\",\"place\":\"Town Hall\",\"joint\":false,\"state\":\"called\",\"version\":1}";
  static final String ITEM =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"meetingId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"matterId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0003\",\"reference\":\"P2017-0001\",\"title\":\"A. and B. Sample\",\"slot\":\"10:30\",\"minutes\":45,\"state\":\"listed\",\"quorate\":true,\"missing\":[],\"version\":1}";
  static final String MATTER =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"reference\":\"P2017-0001\",\"kind\":\"foster-approval\",\"title\":\"A. and B. Sample\",\"subjectKind\":\"applicant\",\"subjectId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0002\",\"state\":\"waiting\",\"referredOn\":\"2017-02-20\",\"version\":1}";

  private PanelJson() {}

  static String low(Enum<?> of) {
    return of.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static @Nullable String maybe(@Nullable Enum<?> of) {
    return of == null ? null : low(of);
  }

  /** A member of a central list. */
  @Schema(name = "PanelMember")
  public record Member(
      UUID id,
      String panel,
      String name,
      String office,
      boolean independent,
      List<String> roles,
      String employer,
      @Nullable LocalDate practisedSince,
      @Nullable String email,
      boolean signsIn,
      LocalDate starts,
      @Nullable LocalDate lastDay,
      @Nullable LocalDate noticeOn,
      @Nullable String noticeBy,
      @Nullable String noticeWhy,
      int version) {
    static Member of(MemberRow r) {
      var m = r.member();
      return new Member(
          r.id(),
          m.panel(),
          m.name(),
          low(m.office()),
          m.independent(),
          List.copyOf(new TreeSet<>(m.roles())),
          m.employer().toLowerCase(Locale.ROOT),
          m.practisedSince(),
          m.email(),
          r.user() != null,
          m.starts(),
          r.ends() == null ? null : r.ends().minusDays(1),
          r.noticeOn(),
          r.noticeBy() == null ? null : r.noticeBy().toLowerCase(Locale.ROOT),
          r.noticeWhy(),
          r.version());
    }
  }

  /** A meeting; called members and agenda with one meeting only. */
  @Schema(name = "PanelMeeting")
  public record Meeting(
      UUID id,
      String panel,
      LocalDate on,
      String begins,
      String place,
      boolean joint,
      String state,
      @Nullable List<Called> called,
      @Nullable List<Item> agenda,
      int version) {
    static Meeting of(MeetingRow r) {
      return of(r, null);
    }

    static Meeting of(MeetingView v) {
      return of(v.row(), v);
    }

    private static Meeting of(MeetingRow r, @Nullable MeetingView v) {
      var m = r.meeting();
      return new Meeting(
          r.id(),
          m.panel(),
          m.on(),
          m.begins().toString(),
          m.place(),
          m.joint(),
          low(r.state()),
          v == null ? null : v.called().stream().map(Called::of).toList(),
          v == null ? null : v.items().stream().map(Item::of).toList(),
          r.version());
    }
  }

  /** A member who was called. */
  @Schema(name = "PanelCalled")
  public record Called(
      UUID memberId, String name, String answer, @Nullable String came, @Nullable String went) {
    static Called of(MeetingView.Called c) {
      return new Called(
          c.member().id(),
          c.member().member().name(),
          c.answer().toLowerCase(Locale.ROOT),
          time(c.came()),
          time(c.went()));
    }
  }

  private static @Nullable String time(@Nullable LocalTime time) {
    return time == null ? null : time.toString();
  }

  /** A matter at a meeting. */
  @Schema(name = "PanelItem")
  public record Item(
      UUID id,
      UUID meetingId,
      UUID matterId,
      String reference,
      String title,
      String slot,
      int minutes,
      String state,
      boolean quorate,
      List<String> missing,
      List<String> there,
      @Nullable String finding,
      @Nullable Terms terms,
      @Nullable String reasons,
      @Nullable String advice,
      @Nullable List<Integer> votes,
      @Nullable LocalDate finalOn,
      List<Note> notes,
      List<Conflict> conflicts,
      int version) {
    static Item of(ItemView v) {
      var r = v.row();
      var h = r.hearing();
      return new Item(
          r.id(),
          r.meeting(),
          r.matter().id(),
          r.matter().reference(),
          r.matter().title(),
          r.slot().toString(),
          r.minutes(),
          low(r.state()),
          v.missing().isEmpty(),
          v.missing().stream().map(Reason::code).toList(),
          v.there().stream().map(s -> s.name()).toList(),
          h == null ? null : low(h.finding()),
          h == null ? null : Terms.of(h.terms()),
          h == null ? null : h.reasons(),
          h == null ? null : h.advice(),
          h == null ? null : List.of(h.votesFor(), h.votesAgainst(), h.votesAbstain()),
          r.finalOn(),
          v.notes().stream().map(Note::of).toList(),
          v.conflicts().stream().map(Conflict::of).toList(),
          r.version());
    }
  }

  /** A piece of the minutes. */
  @Schema(name = "PanelNote")
  public record Note(UUID id, String words, String by, boolean correction, int version) {
    static Note of(ItemView.Note n) {
      return new Note(n.id(), n.words(), n.by(), n.correction(), n.version());
    }
  }

  /** An interest that was declared. */
  @Schema(name = "PanelConflict")
  public record Conflict(UUID memberId, String name, String what) {
    static Conflict of(ItemView.Conflict c) {
      return new Conflict(c.member(), c.name(), c.what());
    }
  }

  /** Terms of approval. */
  @Schema(name = "PanelTerms")
  public record Terms(
      int places,
      @Nullable Integer ageFrom,
      @Nullable Integer ageTo,
      @Nullable String type,
      @Nullable String conditions) {
    static @Nullable Terms of(@Nullable ApprovalTerms t) {
      return t == null
          ? null
          : new Terms(t.places(), t.ageFrom(), t.ageTo(), t.type(), t.conditions());
    }
  }

  /** A matter; decisions and letters with one matter only. */
  @Schema(name = "PanelMatter")
  public record Matter(
      UUID id,
      String reference,
      String kind,
      String title,
      String subjectKind,
      UUID subjectId,
      @Nullable String proposal,
      @Nullable Terms proposed,
      String state,
      LocalDate referredOn,
      @Nullable LocalDate due,
      @Nullable LocalDate meetingOn,
      @Nullable String recommended,
      @Nullable LocalDate recommendedOn,
      @Nullable String decided,
      @Nullable LocalDate decidedOn,
      boolean finalDecision,
      @Nullable List<Decision> decisions,
      @Nullable List<Letter> letters,
      int version) {
    static Matter of(MatterRow r) {
      return of(r.matter(), r.due(), null);
    }

    static Matter of(MatterFile f) {
      return of(f.row(), null, f);
    }

    private static Matter of(MatterView m, @Nullable LocalDate due, @Nullable MatterFile f) {
      return new Matter(
          m.id(),
          m.reference(),
          m.kind().code(),
          m.title(),
          m.subject().kind().word(),
          m.subject().id(),
          m.proposal(),
          Terms.of(m.proposed()),
          low(m.state()),
          m.referredOn(),
          due,
          m.meetingOn(),
          maybe(m.recommended()),
          m.recommendedOn(),
          maybe(m.decided()),
          m.decidedOn(),
          m.finalOne(),
          f == null ? null : f.decisions().stream().map(Decision::of).toList(),
          f == null ? null : f.letters().stream().map(Letter::of).toList(),
          m.version());
    }
  }

  /** A decision. */
  @Schema(name = "PanelDecision")
  public record Decision(
      UUID id,
      LocalDate on,
      String by,
      String finding,
      boolean differs,
      boolean finalDecision,
      boolean qualifyingDetermination,
      boolean onHealth,
      @Nullable Terms terms,
      String reasons,
      @Nullable LocalDate told,
      @Nullable LocalDate written,
      @Nullable String answer,
      @Nullable LocalDate answeredOn,
      @Nullable String reviewRecommends) {
    static Decision of(DecisionRow d) {
      var a = d.answer();
      return new Decision(
          d.id(),
          d.on(),
          d.by(),
          low(d.finding()),
          d.differs(),
          d.finalOne(),
          d.qualifying(),
          d.onHealth(),
          Terms.of(d.terms()),
          d.reasons(),
          d.told(),
          d.written(),
          a == null ? null : a.kind().toLowerCase(Locale.ROOT),
          a == null ? null : a.on(),
          a == null ? null : maybe(a.finding()));
    }
  }

  /** A letter. */
  @Schema(name = "PanelLetter")
  public record Letter(
      UUID id,
      String template,
      String subject,
      String body,
      @Nullable String address,
      LocalDate on) {
    static Letter of(LetterRow l) {
      return new Letter(l.id(), l.template(), l.subject(), l.body(), l.address(), l.on());
    }
  }
}

package org.permanency.web.rest.panels;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.rule.ApprovalTerms;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.MatterKind;
import org.permanency.panel.rule.MemberRules;
import org.permanency.panel.rule.NewMember;
import org.permanency.panel.rule.Office;
import org.permanency.people.rule.SubjectKind;
import org.permanency.web.rest.BadRequest;
import org.permanency.web.rest.Body;
import org.permanency.web.rest.PathParts;

/** Fields of bodies about panels. */
final class PanelFields {
  private static final List<String> OFFICES =
      Arrays.stream(Office.values()).map(PanelJson::low).toList();
  private static final List<String> FINDINGS =
      Arrays.stream(Finding.values()).map(PanelJson::low).toList();
  private static final List<String> KINDS =
      Arrays.stream(MatterKind.values()).map(MatterKind::code).toList();
  private static final List<String> EMPLOYERS =
      MemberRules.EMPLOYERS.stream().map(e -> e.toLowerCase(Locale.ROOT)).toList();

  private PanelFields() {}

  static String upper(String code) {
    return code.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  static UUID id(Body body, String field) {
    var sent = body.text(field, 36);
    return sent.isEmpty() ? new UUID(0, 0) : PathParts.id(field, sent);
  }

  static LocalTime time(Body body, String field) {
    var sent = body.text(field, 5);
    return sent.isEmpty() ? LocalTime.MIDNIGHT : parsed(field, sent);
  }

  static @Nullable LocalTime maybeTime(Body body, String field) {
    var sent = body.optionalText(field, 5);
    return sent == null || sent.isEmpty() ? null : parsed(field, sent);
  }

  private static LocalTime parsed(String field, String sent) {
    try {
      return LocalTime.parse(sent);
    } catch (DateTimeParseException e) {
      throw new BadRequest(field, "form", field + " should be a time like 10:30.");
    }
  }

  static Finding finding(Body body, String field) {
    var sent = body.oneOf(field, FINDINGS);
    return FINDINGS.contains(sent) ? Finding.valueOf(upper(sent)) : Finding.DEFERRED;
  }

  static MatterKind kind(Body body) {
    var sent = body.oneOf("kind", KINDS);
    return KINDS.contains(sent) ? MatterKind.valueOf(upper(sent)) : MatterKind.FOSTER_ADVICE;
  }

  static SubjectKind subject(String sent) {
    return SubjectKind.of(upper(sent)).orElse(SubjectKind.APPLICANT);
  }

  static @Nullable ApprovalTerms terms(Body body) {
    var places = body.optionalNumber("places", 1, 20);
    var from = body.optionalNumber("ageFrom", 0, 25);
    var to = body.optionalNumber("ageTo", 0, 25);
    var type = body.optionalText("type", 40);
    var conditions = body.optionalText("conditions", 2_000);
    return places == null ? null : new ApprovalTerms(places, from, to, type, conditions);
  }

  /** A member; roles one after the other, with commas between. */
  static NewMember member(Body body) {
    var office = body.oneOf("office", OFFICES);
    return new NewMember(
        body.oneOf("panel", List.of("fostering", "adoption")),
        body.text("name", 200),
        OFFICES.contains(office) ? Office.valueOf(upper(office)) : Office.MEMBER,
        body.flag("independent"),
        roles(body.text("roles", 1_000)),
        upper(body.oneOf("employer", EMPLOYERS)),
        body.optionalDay("practisedSince"),
        body.optionalText("email", 254),
        body.day("starts"));
  }

  private static Set<String> roles(String sent) {
    var roles = new HashSet<String>();
    for (var role : sent.split(",")) {
      if (!role.isBlank()) {
        roles.add(role.strip());
      }
    }
    return roles;
  }
}

package org.permanency.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.DecisionRow.Answer;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.MatterKind;
import org.permanency.panel.rule.PanelFact;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;
import org.permanency.workflow.LetterTexts.Filled;

/** The only SQL on decisions, what followed them, and letters about them. */
@ApplicationScoped
class DecisionStore {
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** Every decision on a matter, the earlier first. */
  List<DecisionRow> of(UUID matter) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT d.id, d.matter_id, d.number, d.basis, d.recommended, d.finding,"
                        + " d.differs, d.final_one, d.qualifying, d.places, d.age_from, d.age_to,"
                        + " d.home_type, d.conditions, d.reasons, d.decided_on, d.decided_by,"
                        + " d.told_on, d.written_on, a.id, a.kind, a.received_on, a.words,"
                        + " a.finding, a.finding_on, a.finding_why, d.on_health FROM panel_decision d LEFT JOIN"
                        + " panel_answer a ON a.decision_id = d.id WHERE d.matter_id = :matter"
                        + " ORDER BY d.number")
                .bind("matter", matter)
                .map((rs, x) -> row(rs))
                .list());
  }

  void insert(DecisionRow d) {
    var terms = d.terms();
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO panel_decision (id, matter_id, number, basis, recommended,"
                        + " finding, differs, final_one, qualifying, places, age_from, age_to,"
                        + " home_type, conditions, reasons, decided_on, decided_by, on_health) VALUES (:id,"
                        + " :matter, :number, :basis, :recommended, :finding, :differs, :final,"
                        + " :qualifying, :places, :from, :to, :type, :conditions, :reasons, :on,"
                        + " :by, :health)")
                .bind("health", d.onHealth())
                .bind("id", d.id())
                .bind("matter", d.matter())
                .bind("number", d.number())
                .bind("basis", d.basis())
                .bind("recommended", d.recommended() == null ? null : d.recommended().name())
                .bind("finding", d.finding().name())
                .bind("differs", d.differs())
                .bind("final", d.finalOne())
                .bind("qualifying", d.qualifying())
                .bind("places", terms == null ? null : (Integer) terms.places())
                .bind("from", terms == null ? null : terms.ageFrom())
                .bind("to", terms == null ? null : terms.ageTo())
                .bind("type", terms == null ? null : terms.type())
                .bind("conditions", terms == null ? null : terms.conditions())
                .bind("reasons", d.reasons())
                .bind("on", d.on())
                .bind("by", d.by())
                .execute());
  }

  void told(UUID id, LocalDate on) {
    sql.with(
        h ->
            h.createUpdate("UPDATE panel_decision SET told_on = :on WHERE id = :id")
                .bind("on", on)
                .bind("id", id)
                .execute());
  }

  void written(UUID id, LocalDate on) {
    sql.with(
        h ->
            h.createUpdate("UPDATE panel_decision SET written_on = :on WHERE id = :id")
                .bind("on", on)
                .bind("id", id)
                .execute());
  }

  void answer(TenantContext ctx, UUID decision, String kind, LocalDate on, String words) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO panel_answer (id, decision_id, kind, received_on, words, made_by)"
                        + " VALUES (:id, :decision, :kind, :on, :words, :by)")
                .bind("id", Ids.next(clock))
                .bind("decision", decision)
                .bind("kind", kind)
                .bind("on", on)
                .bind("words", words)
                .bind("by", ctx.actor().name())
                .execute());
  }

  void reviewed(UUID answer, Finding finding, LocalDate on, String why) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE panel_answer SET finding = :finding, finding_on = :on, finding_why ="
                        + " :why WHERE id = :id")
                .bind("finding", finding.name())
                .bind("on", on)
                .bind("why", why)
                .bind("id", answer)
                .execute());
  }

  UUID letter(
      TenantContext ctx,
      UUID decision,
      String template,
      Filled filled,
      @Nullable String address,
      LocalDate on) {
    var id = Ids.next(clock);
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO panel_letter (id, decision_id, template, rule_file, subject, body,"
                        + " address, written_on, written_by) VALUES (:id, :decision, :template,"
                        + " :file, :subject, :body, :address, :on, :by)")
                .bind("id", id)
                .bind("decision", decision)
                .bind("template", template)
                .bind("file", filled.file())
                .bind("subject", filled.subject())
                .bind("body", filled.body())
                .bind("address", address)
                .bind("on", on)
                .bind("by", ctx.actor().name())
                .execute());
    return id;
  }

  private static final String LETTERS =
      "SELECT l.id, l.decision_id, l.template, l.subject, l.body, l.address, l.rule_file,"
          + " l.written_on, l.written_by FROM panel_letter l ";

  List<LetterRow> letters(UUID matter) {
    return sql.with(
        h ->
            h.createQuery(
                    LETTERS
                        + "JOIN panel_decision d ON d.id = l.decision_id WHERE d.matter_id ="
                        + " :matter ORDER BY l.written_on, l.id")
                .bind("matter", matter)
                .map((rs, x) -> letter(rs))
                .list());
  }

  Optional<LetterRow> letter(UUID id) {
    return sql.with(
        h ->
            h.createQuery(LETTERS + "WHERE l.id = :id")
                .bind("id", id)
                .map((rs, x) -> letter(rs))
                .findOne());
  }

  /** The matter of a decision. */
  Optional<UUID> matter(UUID decision) {
    return sql.with(
        h ->
            h.createQuery("SELECT matter_id FROM panel_decision WHERE id = :id")
                .bind("id", decision)
                .mapTo(UUID.class)
                .findOne());
  }

  /** Final or differing decisions, and matters heard with minutes that are final: one read each. */
  List<PanelFact> facts() {
    return facts("TRUE", Map.of());
  }

  /** The same of one subject. */
  List<PanelFact> facts(Subject subject) {
    return facts(
        "m.subject_kind = :kind AND m.subject_id = :id",
        Map.of("kind", subject.kind().name(), "id", subject.id()));
  }

  private List<PanelFact> facts(String which, Map<String, Object> about) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT m.id, m.reference, m.subject_kind, m.subject_id, m.kind, 'DECISION', d.decided_on,"
                        + " d.finding, d.final_one, d.differs AND d.basis = 'PANEL' FROM"
                        + " panel_decision d JOIN panel_matter m ON m.id = d.matter_id WHERE "
                        + which
                        + " UNION ALL"
                        + " SELECT m.id, m.reference, m.subject_kind, m.subject_id, m.kind, 'HEARD', g.on_day,"
                        + " i.finding, TRUE, FALSE FROM panel_item i JOIN panel_matter m ON m.id ="
                        + " i.matter_id JOIN panel_meeting g ON g.id = i.meeting_id WHERE i.state ="
                        + " 'HEARD' AND i.final_on IS NOT NULL AND "
                        + which
                        + " ORDER BY 7, 2, 6")
                .bindMap(about)
                .map(
                    (rs, x) ->
                        new PanelFact(
                            rs.getObject(1, UUID.class),
                            rs.getString(2),
                            new Subject(
                                SubjectKind.valueOf(rs.getString(3)), rs.getObject(4, UUID.class)),
                            MatterKind.valueOf(rs.getString(5)),
                            rs.getString(6).equals("DECISION"),
                            rs.getObject(7, LocalDate.class),
                            Finding.valueOf(rs.getString(8)),
                            rs.getBoolean(9),
                            rs.getBoolean(10)))
                .list());
  }

  private static LetterRow letter(ResultSet rs) throws SQLException {
    return new LetterRow(
        rs.getObject(1, UUID.class),
        rs.getObject(2, UUID.class),
        rs.getString(3),
        rs.getString(4),
        rs.getString(5),
        rs.getString(6),
        rs.getString(7),
        rs.getObject(8, LocalDate.class),
        rs.getString(9));
  }

  private static DecisionRow row(ResultSet rs) throws SQLException {
    var answer = rs.getObject(20, UUID.class);
    return new DecisionRow(
        rs.getObject(1, UUID.class),
        rs.getObject(2, UUID.class),
        rs.getInt(3),
        rs.getString(4),
        MatterStore.finding(rs.getString(5)),
        Finding.valueOf(rs.getString(6)),
        rs.getBoolean(7),
        rs.getBoolean(8),
        rs.getBoolean(9),
        rs.getBoolean(27),
        MatterStore.terms(rs.getObject(10, Integer.class), rs, 11),
        Objects.requireNonNullElse(rs.getString(15), ""),
        rs.getObject(16, LocalDate.class),
        rs.getString(17),
        rs.getObject(18, LocalDate.class),
        rs.getObject(19, LocalDate.class),
        answer == null ? null : answer(rs, answer));
  }

  private static Answer answer(ResultSet rs, UUID id) throws SQLException {
    return new Answer(
        id,
        rs.getString(21),
        rs.getObject(22, LocalDate.class),
        Objects.requireNonNullElse(rs.getString(23), ""),
        MatterStore.finding(rs.getString(24)),
        rs.getObject(25, LocalDate.class),
        rs.getString(26));
  }
}

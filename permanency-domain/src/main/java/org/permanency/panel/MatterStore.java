package org.permanency.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.panel.rule.ApprovalTerms;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.MatterKind;
import org.permanency.panel.rule.MatterState;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;
import org.permanency.workflow.rule.WorkItem;

/** The only SQL on matters. */
@ApplicationScoped
class MatterStore {
  static final String COLUMNS =
      "m.id, m.reference, m.kind, m.item_kind, m.item_id, m.subject_kind, m.subject_id, m.title,"
          + " m.places, m.age_from, m.age_to, m.home_type, m.conditions, m.proposal, m.state,"
          + " m.referred_on, m.meeting_on, m.recommended, m.recommended_on, m.decided,"
          + " m.decided_on, m.final_one, m.version";
  private static final String DUE =
      "(SELECT MIN(t.due) FROM workflow_task t WHERE t.item_kind = 'panel-matter' AND t.item_id ="
          + " m.id AND t.state IN ('OPEN', 'PAUSED'))";
  private static final String SELECT = "SELECT " + COLUMNS + " FROM panel_matter m WHERE ";
  @Inject TenantSql sql;

  ListPage<MatterRow> list(ListQuery query) {
    var list =
        ListSql.of(
                COLUMNS + ", " + DUE,
                "panel_matter m WHERE TRUE",
                "m.referred_on DESC, m.reference DESC")
            .text("reference", "m.reference")
            .text("title", "m.title")
            .code("kind", "m.kind")
            .code("panel", "m.panel")
            .code("state", "m.state")
            .when("open", "(:f_open = 'yes') = (m.open_item IS NOT NULL)")
            .when("subject", "CONCAT(m.subject_kind, ':', m.subject_id) = :f_subject")
            .sort("referredOn", "m.referred_on")
            .sort("meetingOn", "m.meeting_on")
            .sort("recommendedOn", "m.recommended_on")
            .sort("decidedOn", "m.decided_on")
            .sort("due", DUE);
    return sql.with(
        h ->
            list.page(
                h,
                query,
                Map.of(),
                (rs, x) -> new MatterRow(row(rs), rs.getObject(24, LocalDate.class))));
  }

  Optional<MatterView> find(UUID id) {
    return sql.with(
        h -> h.createQuery(SELECT + "m.id = :id").bind("id", id).map((rs, x) -> row(rs)).findOne());
  }

  /** The open matter of a kind and a work. */
  Optional<MatterView> open(MatterKind kind, WorkItem item) {
    return sql.with(
        h ->
            h.createQuery(SELECT + "m.open_item = :open")
                .bind("open", key(kind, item))
                .map((rs, x) -> row(rs))
                .findOne());
  }

  /** Every open matter of a work. */
  List<MatterView> open(WorkItem item) {
    return sql.with(
        h ->
            h.createQuery(
                    SELECT
                        + "m.item_kind = :kind AND m.item_id = :item AND m.open_item IS NOT NULL"
                        + " ORDER BY m.reference")
                .bind("kind", item.kind())
                .bind("item", item.id())
                .map((rs, x) -> row(rs))
                .list());
  }

  /** Every matter of these works, the earlier first. */
  List<MatterView> of(Collection<WorkItem> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    var ids = items.stream().map(WorkItem::id).toList();
    return sql
        .with(
            h ->
                h.createQuery(SELECT + "m.item_id IN (<ids>) ORDER BY m.referred_on, m.id")
                    .bindList("ids", ids)
                    .map((rs, x) -> row(rs))
                    .list())
        .stream()
        .filter(m -> items.contains(m.item()))
        .toList();
  }

  /** The next number of a year; whoever asks next waits until this transaction ends. */
  int next(int year) {
    return sql.with(
        h -> {
          h.execute(
              "INSERT INTO panel_number (year, last) VALUES (?, 1) ON DUPLICATE KEY UPDATE last ="
                  + " last + 1",
              year);
          return h.createQuery("SELECT last FROM panel_number WHERE year = :year")
              .bind("year", year)
              .mapTo(Integer.class)
              .one();
        });
  }

  void insert(TenantContext ctx, UUID id, String reference, NewMatter m, MatterState state) {
    var terms = m.proposed();
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO panel_matter (id, reference, kind, panel, item_kind, item_id,"
                        + " subject_kind, subject_id, title, proposal, places, age_from, age_to,"
                        + " home_type, conditions, state, referred_on, referred_by, open_item)"
                        + " VALUES (:id, :reference, :kind, :panel, :itemKind, :item,"
                        + " :subjectKind, :subject, :title, :proposal, :places, :from, :to, :type,"
                        + " :conditions, :state, :on, :by, :open)")
                .bind("id", id)
                .bind("reference", reference)
                .bind("kind", m.kind().name())
                .bind("panel", m.kind().panel())
                .bind("itemKind", m.item().kind())
                .bind("item", m.item().id())
                .bind("subjectKind", m.subject().kind().name())
                .bind("subject", m.subject().id())
                .bind("title", m.title())
                .bind("proposal", m.proposal())
                .bind("places", terms == null ? null : (Integer) terms.places())
                .bind("from", terms == null ? null : terms.ageFrom())
                .bind("to", terms == null ? null : terms.ageTo())
                .bind("type", terms == null ? null : terms.type())
                .bind("conditions", terms == null ? null : terms.conditions())
                .bind("state", state.name())
                .bind("on", ctx.today())
                .bind("by", ctx.actor().name())
                .bind("open", key(m.kind(), m.item()))
                .execute());
  }

  private static String key(MatterKind kind, WorkItem item) {
    return kind.name() + " " + item.kind() + " " + item.id();
  }

  /** The version, held against other changes until the transaction ends; empty for none. */
  Optional<Integer> lock(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT version FROM panel_matter WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne());
  }

  /** Moves a matter on; one that is over is open no more. */
  void move(UUID id, MatterState to) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE panel_matter SET state = :to, open_item = IF(:over, NULL, open_item),"
                        + " version = version + 1 WHERE id = :id")
                .bind("to", to.name())
                .bind("over", to.over())
                .bind("id", id)
                .execute());
  }

  /** Another version of the matter. */
  void touch(UUID id) {
    sql.with(h -> h.execute("UPDATE panel_matter SET version = version + 1 WHERE id = ?", id));
  }

  /** Says at which meeting it is heard; null for none. */
  void meeting(UUID id, @Nullable LocalDate on) {
    sql.with(
        h ->
            h.createUpdate("UPDATE panel_matter SET meeting_on = :on WHERE id = :id")
                .bind("on", on)
                .bind("id", id)
                .execute());
  }

  /** Notes the recommendation that stands, of a panel or of the review mechanism. */
  void recommended(UUID id, Finding finding, LocalDate on) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE panel_matter SET recommended = :finding, recommended_on = :on WHERE id"
                        + " = :id")
                .bind("finding", finding.name())
                .bind("on", on)
                .bind("id", id)
                .execute());
  }

  /** Notes the last decision. */
  void decided(UUID id, Finding finding, LocalDate on, boolean finalOne) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE panel_matter SET decided = :finding, decided_on = :on, final_one ="
                        + " :final WHERE id = :id")
                .bind("finding", finding.name())
                .bind("on", on)
                .bind("final", finalOne)
                .bind("id", id)
                .execute());
  }

  static MatterView row(ResultSet rs) throws SQLException {
    var places = rs.getObject(9, Integer.class);
    return new MatterView(
        rs.getObject(1, UUID.class),
        rs.getString(2),
        MatterKind.valueOf(rs.getString(3)),
        new WorkItem(rs.getString(4), rs.getObject(5, UUID.class)),
        new Subject(SubjectKind.valueOf(rs.getString(6)), rs.getObject(7, UUID.class)),
        rs.getString(8),
        terms(places, rs, 10),
        rs.getString(14),
        MatterState.valueOf(rs.getString(15)),
        rs.getObject(16, LocalDate.class),
        rs.getObject(17, LocalDate.class),
        finding(rs.getString(18)),
        rs.getObject(19, LocalDate.class),
        finding(rs.getString(20)),
        rs.getObject(21, LocalDate.class),
        rs.getBoolean(22),
        rs.getInt(23));
  }

  /** Terms whose columns after the places begin at {@code at}; null without places. */
  static @Nullable ApprovalTerms terms(@Nullable Integer places, ResultSet rs, int at)
      throws SQLException {
    return places == null
        ? null
        : new ApprovalTerms(
            places,
            rs.getObject(at, Integer.class),
            rs.getObject(at + 1, Integer.class),
            rs.getString(at + 2),
            rs.getString(at + 3));
  }

  static @Nullable Finding finding(@Nullable String name) {
    return name == null ? null : Finding.valueOf(name);
  }
}

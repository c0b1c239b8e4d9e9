package org.permanency.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.recruitment.EnquiryView.Contact;
import org.permanency.recruitment.rule.EnquiryState;
import org.permanency.recruitment.rule.NewEnquiry;
import org.permanency.recruitment.rule.NewEnquiry.Asking;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** The only SQL on enquiries. */
@ApplicationScoped
class EnquiryStore {
  private static final String COLUMNS =
      "e.id, e.reference, e.kind, e.source, e.channel, e.received, e.family_name, e.given_names,"
          + " e.second_family_name, e.second_given_names, e.telephone, e.email, e.address,"
          + " e.postcode, e.state, e.pack_sent, e.referred_to, e.worker_id, w.name, e.version";
  private static final String FROM =
      "recruitment_enquiry e LEFT JOIN people_worker w ON w.id = e.worker_id WHERE ";
  private static final String NAME =
      "CONCAT_WS(' ', e.given_names, e.family_name, e.second_given_names, e.second_family_name)";
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  ListPage<EnquiryRow> list(ListQuery query) {
    var list =
        ListSql.of(COLUMNS, FROM + "TRUE", "e.received DESC, e.id DESC")
            .contains("name", NAME)
            .sort("name", "e.family_name")
            .text("reference", "e.reference")
            .code("kind", "e.kind")
            .code("source", "e.source")
            .code("state", "e.state")
            .exact("channel", "e.channel")
            .contains("worker", "w.name")
            .contains("postcode", "e.postcode")
            .when("from", "e.received >= :f_from")
            .when("to", "e.received <= :f_to")
            .when(
                "open",
                "(:f_open = 'yes') = (e.state IN ('RECEIVED', 'ANSWERED', 'MET', 'REGISTERED'))")
            .sort("received", "e.received");
    return sql.with(h -> list.page(h, query, Map.of(), (rs, x) -> row(rs)));
  }

  Optional<EnquiryRow> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT " + COLUMNS + " FROM " + FROM + "e.id = :id")
                .bind("id", id)
                .map((rs, x) -> row(rs))
                .findOne());
  }

  /** Enquiries received on these days, in one read. */
  List<EnquiryRow> received(LocalDate from, LocalDate end) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM "
                        + FROM
                        + "e.received >= :from AND e.received < :end ORDER BY e.received, e.id")
                .bind("from", from)
                .bind("end", end)
                .map((rs, x) -> row(rs))
                .list());
  }

  /** An enquiry with its kind and the day of its registration. */
  record Registered(
      UUID id, String reference, String kind, LocalDate received, @Nullable LocalDate registered) {}

  /** Every enquiry, the earlier first, in one read. */
  List<Registered> registered() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT e.id, e.reference, e.kind, e.received, MIN(m.on_day) FROM"
                        + " recruitment_enquiry e LEFT JOIN workflow_move m ON m.item_kind ="
                        + " 'enquiry' AND m.item_id = e.id AND m.to_state = 'REGISTERED' GROUP BY"
                        + " e.id, e.reference, e.kind, e.received ORDER BY e.received, e.reference")
                .map(
                    (rs, x) ->
                        new Registered(
                            rs.getObject(1, UUID.class),
                            rs.getString(2),
                            rs.getString(3),
                            rs.getObject(4, LocalDate.class),
                            rs.getObject(5, LocalDate.class)))
                .list());
  }

  /** What the people said; empty for nothing. */
  Optional<String> message(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT message FROM recruitment_enquiry WHERE id = :id")
                .bind("id", id)
                .map((rs, x) -> Optional.ofNullable(rs.getString(1)))
                .findOne()
                .flatMap(found -> found));
  }

  List<Contact> contacts(UUID id) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT on_day, how, note, made_at, made_by FROM recruitment_contact WHERE"
                        + " enquiry_id = :id ORDER BY on_day, made_at, id")
                .bind("id", id)
                .map(
                    (rs, x) ->
                        new Contact(
                            rs.getObject(1, LocalDate.class),
                            rs.getString(2),
                            rs.getString(3),
                            rs.getTimestamp(4).toInstant(),
                            rs.getString(5)))
                .list());
  }

  /** The enquiry that a form sent before. */
  Optional<UUID> sent(String once) {
    return sql.with(
        h ->
            h.createQuery("SELECT id FROM recruitment_enquiry WHERE once = :once")
                .bind("once", once)
                .mapTo(UUID.class)
                .findOne());
  }

  /** The next number of a year; whoever asks next waits until this transaction ends. */
  int next(int year) {
    return sql.with(
        h -> {
          h.execute(
              "INSERT INTO recruitment_number (year, last) VALUES (?, 1) ON DUPLICATE KEY UPDATE"
                  + " last = last + 1",
              year);
          return h.createQuery("SELECT last FROM recruitment_number WHERE year = :year")
              .bind("year", year)
              .mapTo(Integer.class)
              .one();
        });
  }

  void insert(TenantContext ctx, UUID id, String reference, NewEnquiry it, Instant at) {
    var who = it.people();
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO recruitment_enquiry (id, reference, kind, source, channel,"
                        + " received, received_at, family_name, given_names, second_family_name,"
                        + " second_given_names, telephone, email, address, postcode, message,"
                        + " state, once, created_by) VALUES (:id, :reference, :kind, :source,"
                        + " :channel, :received, :at, :family, :given, :family2, :given2, :tel,"
                        + " :email, :address, :postcode, :message, 'RECEIVED', :once, :by)")
                .bind("id", id)
                .bind("reference", reference)
                .bind("kind", it.kind())
                .bind("source", it.source())
                .bind("channel", it.channel())
                .bind("received", it.received())
                .bind("at", Timestamp.from(at))
                .bind("family", who.familyName())
                .bind("given", who.givenNames())
                .bind("family2", who.secondFamilyName())
                .bind("given2", who.secondGivenNames())
                .bind("tel", who.telephone())
                .bind("email", who.email())
                .bind("address", who.address())
                .bind("postcode", who.postcode())
                .bind("message", it.message())
                .bind("once", it.once())
                .bind("by", ctx.actor().name())
                .execute());
  }

  /** The version, held against other changes until the transaction ends; empty for none. */
  Optional<Integer> lock(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT version FROM recruitment_enquiry WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne());
  }

  void move(UUID id, EnquiryState to, @Nullable String referredTo) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE recruitment_enquiry SET state = :to, referred_to ="
                        + " COALESCE(:referred, referred_to), version = version + 1 WHERE id ="
                        + " :id")
                .bind("to", to.name())
                .bind("referred", referredTo)
                .bind("id", id)
                .execute());
  }

  void packSent(UUID id, LocalDate on) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE recruitment_enquiry SET pack_sent = :on, version = version + 1 WHERE id"
                        + " = :id")
                .bind("on", on)
                .bind("id", id)
                .execute());
  }

  void worker(UUID id, @Nullable UUID worker) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE recruitment_enquiry SET worker_id = :worker, version = version + 1"
                        + " WHERE id = :id")
                .bind("worker", worker)
                .bind("id", id)
                .execute());
  }

  void contact(TenantContext ctx, UUID id, LocalDate on, String how, String note) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO recruitment_contact (id, enquiry_id, on_day, how, note, made_at,"
                        + " made_by) VALUES (:id, :enquiry, :on, :how, :note, :at, :by)")
                .bind("id", Ids.next(clock))
                .bind("enquiry", id)
                .bind("on", on)
                .bind("how", how)
                .bind("note", note)
                .bind("at", Timestamp.from(clock.instant()))
                .bind("by", ctx.actor().name())
                .execute());
  }

  /** The team of this name on a day. */
  Optional<UUID> team(String name, LocalDate day) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT id FROM people_team WHERE name = :name AND starts <= :day AND (ends IS"
                        + " NULL OR ends > :day)")
                .bind("name", name)
                .bind("day", day)
                .mapTo(UUID.class)
                .findOne());
  }

  private static EnquiryRow row(ResultSet rs) throws SQLException {
    return new EnquiryRow(
        rs.getObject(1, UUID.class),
        rs.getString(2),
        rs.getString(3),
        rs.getString(4),
        rs.getString(5),
        rs.getObject(6, LocalDate.class),
        new Asking(
            rs.getString(7),
            rs.getString(8),
            rs.getString(9),
            rs.getString(10),
            rs.getString(11),
            rs.getString(12),
            rs.getString(13),
            rs.getString(14)),
        EnquiryState.valueOf(rs.getString(15)),
        rs.getObject(16, LocalDate.class),
        rs.getString(17),
        rs.getObject(18, UUID.class),
        rs.getString(19),
        rs.getInt(20));
  }
}

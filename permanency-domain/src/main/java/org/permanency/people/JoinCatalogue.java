package org.permanency.people;

import static org.permanency.people.JoinReference.moves;

import java.util.List;
import org.permanency.people.JoinReference.Treatment;
import org.permanency.people.rule.JoinKind;

/** Every column of the database that refers to a child or to a grown person. */
final class JoinCatalogue {
  private static final String SUBJECT = "subject_id";
  private static final String PERSON = "person_id";

  private JoinCatalogue() {}

  private static final List<JoinReference> CHILD =
      List.of(
          moves("placement_episode", "episodes of care").once("starts").oneAtATime(),
          moves("placement_missing", "times missing").once("starts"),
          moves("fostering_stay", "stays with carers").once("starts").oneAtATime(),
          moves("casework_responsibility", "case responsibility").once("starts").oneAtATime(),
          moves("casework_allocation", "allocated workers").once("worker_id", "starts"),
          moves("casework_review", "reviews").once("held"),
          moves("budget_funding_record", "funding records").once("kind", "starts"),
          moves("allowances_award", "awards").oneAtATime(),
          moves("allowances_approved", "approved awards").key("award_id"),
          moves("providers_agreement", "placement agreements").oneAtATime(),
          moves("providers_adoption_fee", "adoption fees"),
          moves("finance_rate_exception", "exceptions to rates"),
          moves("finance_respite", "respite stays"),
          moves("finance_claim", "claims"),
          moves("adoption_match", "matches"),
          moves("assessment_temporary", "temporary approvals"),
          moves("arrangements_arrangement", "notified arrangements"),
          moves("keeping_concern", "concerns"),
          moves("keeping_complaint", "complaints"),
          moves("keeping_exemption_child", "exemptions from the usual limit")
              .key("exemption_id")
              .once("exemption_id"),
          moves("portal_entry", "diary entries"),
          moves("portal_keepsake", "photographs"),
          moves("returns_header", "headers of the national return").once("year").orElseStays(),
          moves("returns_oc2", "rows OC2 of the national return").once("year").orElseStays(),
          moves("returns_oc3", "rows OC3 of the national return").once("year").orElseStays(),
          moves("returns_ad1", "rows AD1 of the national return").once("year").orElseStays(),
          moves("returns_placed_adoption", "adoption rows of the national return")
              .once("year")
              .orElseStays(),
          moves("returns_prev_perm", "previous permanence in the national return")
              .once("year")
              .orElseStays(),
          moves("returns_uasc", "asylum rows of the national return").once("year").orElseStays(),
          moves("returns_worker_spell", "workers in the national return")
              .once("sw_id", "sw_decom")
              .orElseStays(),
          moves("returns_liberty_order", "liberty orders in the national return")
              .once("dolo_start")
              .orElseStays(),
          moves("workflow_task", "tasks").column(SUBJECT),
          moves("panel_matter", "matters of panels").column(SUBJECT),
          moves("record_draft", "drafts of recordings").column(SUBJECT),
          moves("record_document", "documents").column(SUBJECT),
          moves("record_words", "words of the case record").column(SUBJECT).key("entry_id"),
          moves("people_forward", "records joined before").column("kept_id").key("ended_id"),
          moves("record_recording", "recordings").column(SUBJECT).is(Treatment.FOLLOWED),
          moves("record_decision", "decisions").column(SUBJECT).is(Treatment.FOLLOWED),
          moves("finance_pay_line", "pay lines").is(Treatment.BARS),
          moves("providers_invoice_line", "lines of providers' invoices").is(Treatment.BARS),
          moves("providers_paid_night", "nights paid to providers").is(Treatment.BARS),
          moves("finance_pay_exception", "remarks in pay runs")
              .key("run_id", "number")
              .is(Treatment.STAYS),
          moves("people_alias", "other names").column(PERSON).is(Treatment.STAYS),
          moves("people_address", "addresses").column(PERSON).is(Treatment.STAYS),
          moves("people_restriction", "restriction").column(PERSON).is(Treatment.STAYS));

  private static final List<JoinReference> GROWN =
      List.of(
          moves("fostering_carer", "carers of a household")
              .column(PERSON)
              .once("household_id", "starts"),
          moves("adoption_member", "adopters")
              .column(PERSON)
              .key("adopter_id", "place")
              .once("adopter_id"),
          moves("keeping_concern", "concerns").column(PERSON),
          moves("people_forward", "records joined before").column("kept_id").key("ended_id"));

  /** Columns that refer to no child and no grown person, whatever their names. */
  static final List<String> OTHER =
      List.of(
          "assessment_check.person_id",
          "training_booking.subject_id",
          "training_elsewhere.subject_id",
          "training_followed.subject_id");

  /** What refers to records of a kind. */
  static List<JoinReference> of(JoinKind kind) {
    return switch (kind) {
      case CHILD -> CHILD;
      case PERSON -> GROWN;
    };
  }
}

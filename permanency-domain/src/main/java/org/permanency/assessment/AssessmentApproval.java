package org.permanency.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.adoption.AdopterBook;
import org.permanency.adoption.NewAdopters;
import org.permanency.adoption.rule.AdopterKind;
import org.permanency.adoption.rule.AdopterTerms;
import org.permanency.assessment.rule.Member;
import org.permanency.fostering.HouseholdBook;
import org.permanency.fostering.rule.Approval;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Reason;
import org.permanency.panel.rule.ApprovalTerms;
import org.permanency.panel.rule.Verdict;
import org.permanency.people.PersonBook;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.recruitment.EnquiryService;
import org.permanency.tenancy.TenantContext;
import org.permanency.training.TrainingBook;

/** Puts those who were approved on the register of carers or of adopters. */
@ApplicationScoped
class AssessmentApproval {
  @Inject AssessmentReader reader;
  @Inject AssessmentChange change;
  @Inject MemberStore members;
  @Inject TemporaryStore temporaries;
  @Inject HouseholdBook households;
  @Inject AdopterBook adopters;
  @Inject TrainingBook training;
  @Inject EnquiryService enquiries;

  /**
   * Approves on the terms of the verdict; without any, on those that were proposed.
   *
   * @return why the register refuses it, and nothing is written; empty when they are on it.
   *     Refusals: {@link HouseholdBook#approve}; {@code assessment.person.nobody} when nobody of
   *     the application is an applicant any more
   */
  List<Reason> approve(TenantContext ctx, AssessmentCase it, Verdict verdict) {
    if (applicants(ctx, it).isEmpty()) {
      return List.of(Reason.of("assessment.person.nobody"));
    }
    if (reader.kind(ctx, it).fostering()) {
      return carers(ctx, it, verdict);
    }
    adopters(ctx, it, verdict);
    return List.of();
  }

  private List<Reason> carers(TenantContext ctx, AssessmentCase it, Verdict verdict) {
    var terms = terms(it, verdict);
    var temporary = temporaries.open(it.row().enquiry());
    var existing = it.household() != null ? it.household() : temporary.orElse(null);
    return households
        .approve(
            ctx,
            new Approval(
                existing == null ? null : new HouseholdId(existing),
                it.row().name(),
                type(terms, it),
                verdict.on(),
                null,
                new Approval.Terms(
                    terms.places(), terms.ageFrom(), terms.ageTo(), terms.conditions()),
                existing == null ? carers(ctx, it) : List.of()))
        .fold(made -> registered(ctx, it, verdict, made.value()), no -> no);
  }

  private List<Reason> registered(
      TenantContext ctx, AssessmentCase it, Verdict verdict, UUID household) {
    change.set(it, "household_id", household);
    temporaries.closed(it.row().enquiry(), verdict.on(), "Approved for good.");
    follow(ctx, it, SubjectKind.HOUSEHOLD, household);
    return List.of();
  }

  private static String type(ApprovalTerms terms, AssessmentCase it) {
    var type = terms.type() == null ? it.offer().type() : terms.type();
    return type == null ? "" : type.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static ApprovalTerms terms(AssessmentCase it, Verdict verdict) {
    var decided = verdict.terms();
    if (decided != null) {
      return decided;
    }
    var o = it.offer();
    int places = o.places() == null ? 1 : o.places();
    return new ApprovalTerms(places, o.ageFrom(), o.ageTo(), o.type(), o.conditions());
  }

  private List<Approval.Carer> carers(TenantContext ctx, AssessmentCase it) {
    return applicants(ctx, it).stream()
        .map(
            m ->
                new Approval.Carer(
                    m.givenNames(), m.familyName(), m.born(), m.sex(), m.ethnicity()))
        .toList();
  }

  private List<Member> applicants(TenantContext ctx, AssessmentCase it) {
    return members.members(it.row().id()).stream()
        .filter(m -> m.role() == Member.Role.APPLICANT && m.there(ctx.today()))
        .toList();
  }

  private void adopters(TenantContext ctx, AssessmentCase it, Verdict verdict) {
    var terms = terms(it, verdict);
    var o = it.offer();
    var enquiry = enquiries.find(ctx, it.row().enquiry()).orElseThrow();
    var who = enquiry.row().people();
    var id =
        adopters.approve(
            ctx,
            new NewAdopters(
                it.row().enquiry(),
                AdopterKind.of(enquiry.row().kind()).orElse(AdopterKind.ADOPTION),
                applicants(ctx, it).stream().limit(2).map(AssessmentApproval::person).toList(),
                verdict.on(),
                new AdopterTerms(
                    terms.places(),
                    terms.ageFrom(),
                    terms.ageTo(),
                    o.siblings(),
                    wishes(it),
                    terms.conditions()),
                new NewAdopters.Reach(who.telephone(), who.email(), who.address(), who.postcode()),
                it.row().workerId(),
                null));
    change.set(it, "adopter_id", id);
    follow(ctx, it, SubjectKind.ADOPTER, id);
  }

  private static @Nullable String wishes(AssessmentCase it) {
    var o = it.offer();
    var parts = new ArrayList<String>();
    for (var part : new @Nullable String[] {o.needs(), o.languages(), o.faith(), o.area()}) {
      if (part != null && !part.isBlank()) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? null : String.join("; ", parts);
  }

  private static PersonBook.Adult person(Member m) {
    return new PersonBook.Adult(m.givenNames(), m.familyName(), m.born(), m.sex(), m.ethnicity());
  }

  private void follow(TenantContext ctx, AssessmentCase it, SubjectKind kind, UUID id) {
    training.follow(ctx, AssessmentReader.subject(it.row().enquiry()), new Subject(kind, id));
  }
}

package org.permanency.web.view.shell;

import static org.permanency.web.view.shell.Page.below;
import static org.permanency.web.view.shell.Page.menu;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.permanency.tenancy.Permission;

/**
 * Every page of the application, in the order of the menu. What is not listed here is not served;
 * tests walk this list as every role.
 */
public final class Pages {
  /** Pages that need no sign-in. */
  public static final Set<String> OPEN = Set.of("/sign-in.xhtml", "/first.xhtml", "/enquire.xhtml");

  private static final String ANY = "*";
  private static final String NATIONAL_RETURN = "national-return";
  private static final String TASKS = "/tasks/tasks.xhtml";
  private static final String ENQUIRIES = "/recruitment/enquiries.xhtml";
  private static final String ASSESSMENTS = "/assessment/assessments.xhtml";
  private static final String ASSESSMENT = "/assessment/assessment.xhtml";
  private static final String CHILDREN = "/people/children.xhtml";
  private static final String CHILD = "/people/child.xhtml";
  private static final String WORKERS = "/people/workers.xhtml";
  private static final String TEAMS = "/people/teams.xhtml";
  private static final String TEAM = "/people/team.xhtml";
  private static final String ALLOCATIONS = "/casework/allocations.xhtml";
  private static final String PROVIDERS = "/placement/providers.xhtml";
  private static final String PROVIDER = "/placement/provider.xhtml";
  private static final String CARERS = "Carers";
  private static final String HOUSEHOLDS = "/carers/households.xhtml";
  private static final String ADOPTERS = "/adoption/adopters.xhtml";
  private static final String ARRANGEMENTS = "/arrangements/arrangements.xhtml";
  private static final String HOUSEHOLD = "/carers/household.xhtml";
  private static final String CARE = "/carers/care.xhtml";
  private static final String CONCERNS = "/carers/concerns.xhtml";
  private static final String MEETINGS = "/panels/meetings.xhtml";
  private static final String MY_PANELS = "/panels/my-panels.xhtml";
  private static final String FOSTERING = "fostering";
  private static final String RULES = "/rules/rules.xhtml";
  private static final String RUNS = "/pay/runs.xhtml";
  private static final String RUN = "/pay/run.xhtml";
  private static final String AWARDS = "/allowances/awards.xhtml";
  private static final String AWARD = "/allowances/award.xhtml";
  private static final String PAYEES = "/allowances/payees.xhtml";
  private static final String PAYEE = "/allowances/payee.xhtml";
  private static final String BUDGET = "/budget/budget.xhtml";
  private static final String RATES = "/pay/rates.xhtml";
  private static final String DUTIES = "/pay/duties.xhtml";
  private static final String RESPITES = "/pay/respites.xhtml";
  private static final String CLAIMS = "/pay/claims.xhtml";
  private static final String OVERPAYMENTS = "/pay/overpayments.xhtml";
  private static final String HOLDS = "/pay/holds.xhtml";
  private static final String RETURNED = "/pay/returned-payments.xhtml";
  private static final String SUSPENSIONS = "/pay/suspensions.xhtml";
  private static final String BANK_CHANGES = "/pay/bank-changes.xhtml";
  private static final String MONTHS = "/pay/months.xhtml";
  private static final String AGREEMENTS = "/providers/agreements.xhtml";
  private static final String INVOICES = "/providers/invoices.xhtml";
  private static final String PROVIDER_RUNS = "/providers/runs.xhtml";
  private static final String FEES = "/providers/fees.xhtml";
  private static final String FUNDING = "/budget/funding.xhtml";
  private static final String RECORDINGS = "/record/recordings.xhtml";
  private static final String SCORECARD = "/scorecard/scorecard.xhtml";
  private static final String IMPORTS = "/imports/imports.xhtml";
  private static final String CHECKS = "/returns/checks.xhtml";
  private static final String USERS = "/access/users.xhtml";

  private static final String DIARY = "/portal/diary.xhtml";
  private static final String EXPENSES = "/portal/expenses.xhtml";
  private static final String DIARIES = "/carers/diaries.xhtml";
  private static final String SESSIONS = "/training/sessions.xhtml";
  private static final String TOKENS = "/access/tokens.xhtml";

  /** All pages behind the sign-in. */
  public static final List<Page> ALL =
      List.of(
          menu("", "/home.xhtml", "Home", Permission.SIGN_IN, ANY),
          below("/home.xhtml", "/search.xhtml", "Search", Permission.SIGN_IN, ANY),
          own(DIARY, "Diary"),
          belowOwn(DIARY, "/portal/write.xhtml", "Write in the diary"),
          belowOwn(DIARY, "/portal/entry.xhtml", "Diary entry"),
          own(EXPENSES, "Expenses"),
          belowOwn(EXPENSES, "/portal/expense.xhtml", "Claim expenses"),
          own("/portal/pay.xhtml", "Pay"),
          own("/portal/training.xhtml", "Training"),
          own("/portal/photographs.xhtml", "Photographs"),
          own("/portal/details.xhtml", "My details"),
          menu("", TASKS, "Tasks", Permission.TASK_READ, ANY),
          below(TASKS, "/tasks/task.xhtml", "Task", Permission.TASK_READ, ANY),
          below(TASKS, "/tasks/give.xhtml", "Give tasks to somebody", Permission.TASK_WORK, ANY),
          below(TASKS, "/tasks/reminders.xhtml", "Reminders", Permission.TASK_READ, ANY),
          menu("People", CHILDREN, "Children", Permission.CHILD_READ, ANY),
          below(CHILDREN, CHILD, "Child", Permission.CHILD_READ, ANY),
          below(CHILD, "/people/child-edit.xhtml", "Change details", Permission.CHILD_WRITE, ANY),
          below(
              CHILD,
              "/people/keepsakes.xhtml",
              "Photographs and memories",
              Permission.RECORD_READ,
              FOSTERING),
          below(
              CHILD,
              "/people/restriction.xhtml",
              "Who may open this record",
              Permission.RESTRICTION_MANAGE,
              ANY),
          menu("People", "/placement/placements.xhtml", "Placements", Permission.CHILD_READ, ANY),
          menu("People", WORKERS, "Workers", Permission.WORKER_READ, ANY),
          below(WORKERS, "/people/worker.xhtml", "Worker", Permission.WORKER_READ, ANY),
          below(
              "/people/worker.xhtml",
              "/people/worker-link.xhtml",
              "Who signs in as this worker",
              Permission.USER_MANAGE,
              ANY),
          menu("People", TEAMS, "Teams", Permission.WORKER_READ, ANY),
          below(TEAMS, "/people/team-add.xhtml", "Add a team", Permission.WORKER_WRITE, ANY),
          below(TEAMS, TEAM, "Team", Permission.WORKER_READ, ANY),
          team("team-join", "Put a worker into the team"),
          team("team-leave", "End a worker's time in the team"),
          team("team-end", "End the team"),
          team("team-manager", "Manager of the team"),
          menu("People", ALLOCATIONS, "Case allocations", Permission.WORKER_READ, ANY),
          below(
              ALLOCATIONS,
              "/casework/allocate.xhtml",
              "Give cases to a worker",
              Permission.WORKER_WRITE,
              ANY),
          menu("People", PROVIDERS, "Outside providers", Permission.CARER_READ, ANY),
          below(PROVIDERS, PROVIDER, "Outside provider", Permission.CARER_READ, ANY),
          below(
              PROVIDERS,
              "/placement/provider-edit.xhtml",
              "Record an outside provider",
              Permission.CARER_WRITE,
              ANY),
          menu("Recruitment", ENQUIRIES, "Enquiries", Permission.RECRUIT_READ, ANY),
          below(ENQUIRIES, "/recruitment/enquiry.xhtml", "Enquiry", Permission.RECRUIT_READ, ANY),
          menu(
              "Recruitment",
              "/recruitment/funnel.xhtml",
              "How far enquiries come",
              Permission.RECRUIT_READ,
              ANY),
          menu("Panels", MEETINGS, "Panel meetings", Permission.PANEL_READ, ANY),
          panels("meeting", "Panel meeting"),
          panels("item", "Matter at a meeting"),
          panels("matters", "Panel matters"),
          panels("matter", "Panel matter"),
          panels("decisions", "Decisions waiting"),
          panels("members", "Central lists"),
          panels("member", "Member of a panel"),
          menu("Panels", MY_PANELS, "My panels", Permission.PANEL_SIT, ANY),
          below(MY_PANELS, "/panels/pack.xhtml", "Papers of a meeting", Permission.PANEL_SIT, ANY),
          below(
              ENQUIRIES,
              "/recruitment/enquiry-file.xhtml",
              "Enter a file of enquiries",
              Permission.IMPORT_RUN,
              ANY),
          menu("Recruitment", ADOPTERS, "Adopters", Permission.ADOPTER_READ, "adoption"),
          below(
              ADOPTERS, "/adoption/adopter.xhtml", "Adopters", Permission.ADOPTER_READ, "adoption"),
          menu(
              "Recruitment",
              ARRANGEMENTS,
              "Notified arrangements",
              Permission.ARRANGEMENT_READ,
              ANY),
          below(
              ARRANGEMENTS,
              "/arrangements/arrangement.xhtml",
              "Notified arrangement",
              Permission.ARRANGEMENT_READ,
              ANY),
          below(
              ARRANGEMENTS,
              "/arrangements/file.xhtml",
              "Enter a file of arrangements or visits",
              Permission.IMPORT_RUN,
              ANY),
          menu("Recruitment", ASSESSMENTS, "Assessments", Permission.ASSESS_READ, ANY),
          below(ASSESSMENTS, ASSESSMENT, "Assessment", Permission.ASSESS_READ, ANY),
          below(
              ASSESSMENT,
              "/assessment/section.xhtml",
              "Section of a report",
              Permission.ASSESS_READ,
              ANY),
          below(
              ASSESSMENTS,
              "/assessment/temporary.xhtml",
              "Temporary approval",
              Permission.ASSESS_READ,
              ANY),
          below(
              ASSESSMENTS,
              "/assessment/checks.xhtml",
              "Checks falling due",
              Permission.ASSESS_READ,
              ANY),
          menu(CARERS, HOUSEHOLDS, "Households", Permission.CARER_READ, FOSTERING),
          below(HOUSEHOLDS, HOUSEHOLD, "Household", Permission.CARER_READ, FOSTERING),
          change("household-edit", "Change household"),
          change("household-terms", "Set new terms"),
          change("household-terms-end", "End the terms"),
          change("household-level", "Set payment level"),
          change("household-hold", "Put places on hold"),
          change("household-hold-end", "End a hold"),
          change("household-bank", "Change bank details"),
          below(HOUSEHOLD, "/pay/annual.xhtml", "Annual statement", Permission.PAY_READ, FOSTERING),
          below(
              HOUSEHOLD,
              "/carers/household-sign-in.xhtml",
              "Who signs in",
              Permission.CARER_READ,
              FOSTERING),
          below(
              HOUSEHOLD,
              "/carers/household-details.xhtml",
              "How to reach them",
              Permission.CARER_READ,
              FOSTERING),
          menu(CARERS, DIARIES, "Carers' diaries", Permission.SUPERVISE_READ, FOSTERING),
          below(
              DIARIES,
              "/carers/diary-entry.xhtml",
              "Diary entry",
              Permission.SUPERVISE_READ,
              FOSTERING),
          menu(CARERS, SESSIONS, "Training", Permission.TRAINING_READ, ANY),
          below(SESSIONS, "/training/session.xhtml", "Session", Permission.TRAINING_READ, ANY),
          below(SESSIONS, "/training/subject.xhtml", "Training", Permission.TRAINING_READ, ANY),
          menu(CARERS, "/carers/vacancies.xhtml", "Vacancies", Permission.CARER_READ, FOSTERING),
          menu(CARERS, CARE, "Care of carers", Permission.SUPERVISE_READ, FOSTERING),
          care("household-care", "Care of a household", Permission.SUPERVISE_READ),
          care("visits", "Visits to carers", Permission.SUPERVISE_READ),
          care("visit", "Visit to carers", Permission.SUPERVISE_READ),
          care("reviews", "Reviews of carers", Permission.SUPERVISE_READ),
          care("review", "Review of carers", Permission.SUPERVISE_READ),
          care("departures", "Notices and transfers", Permission.SUPERVISE_READ),
          care("departure", "Notice or transfer", Permission.SUPERVISE_READ),
          care("limits", "Over the limit or outside terms", Permission.SUPERVISE_READ),
          care("exemptions", "Exemptions", Permission.SUPERVISE_READ),
          care("supports", "Support of carers", Permission.SUPERVISE_READ),
          care("absences", "Absences of carers", Permission.SUPERVISE_READ),
          care("level-moves", "Moves between payment levels", Permission.SUPERVISE_READ),
          care("care-file", "Take in a file", Permission.SUPERVISE_WRITE),
          menu(CARERS, CONCERNS, "Concerns", Permission.CONCERN_READ, FOSTERING),
          below(CONCERNS, "/carers/concern.xhtml", "Concern", Permission.CONCERN_READ, FOSTERING),
          below(
              CONCERNS,
              "/carers/complaints.xhtml",
              "Complaints",
              Permission.CONCERN_READ,
              FOSTERING),
          below(
              "/carers/complaints.xhtml",
              "/carers/complaint.xhtml",
              "Complaint",
              Permission.CONCERN_READ,
              FOSTERING),
          menu("Records", RECORDINGS, "Recordings", Permission.RECORD_READ, ANY),
          records("record", "Case record", Permission.RECORD_READ),
          records("write", "Write a recording", Permission.RECORD_WRITE),
          records("recording", "Recording", Permission.RECORD_READ),
          records("decision", "Management decision", Permission.RECORD_READ),
          records("document", "Document", Permission.RECORD_READ),
          records("recording-file", "Put a file of recordings on record", Permission.RECORD_WRITE),
          menu("Records", "/record/drafts.xhtml", "My drafts", Permission.RECORD_WRITE, ANY),
          menu("Records", "/record/search.xhtml", "Search records", Permission.RECORD_READ, ANY),
          menu("Records", "/record/late.xhtml", "Late recordings", Permission.RECORD_MANAGE, ANY),
          menu("Pay", RUNS, "Pay runs", Permission.PAY_READ, FOSTERING),
          below(RUNS, RUN, "Pay run", Permission.PAY_READ, FOSTERING),
          below(RUN, "/pay/line.xhtml", "Pay line", Permission.PAY_READ, FOSTERING),
          below(RUN, "/pay/statement.xhtml", "Statement", Permission.PAY_READ, FOSTERING),
          below(RUN, "/pay/remittance.xhtml", "Remittance advice", Permission.PAY_READ, FOSTERING),
          below(RUN, "/pay/cancel.xhtml", "Cancel this run", Permission.PAY_PREPARE, FOSTERING),
          menu("Pay", "/pay/calendar.xhtml", "Pay calendar", Permission.PAY_READ, FOSTERING),
          below(RUNS, "/pay/urgent.xhtml", "Pay urgently", Permission.PAY_PREPARE, FOSTERING),
          menu("Pay", BANK_CHANGES, "Bank detail changes", Permission.PAY_READ, FOSTERING),
          below(
              BANK_CHANGES,
              "/pay/bank-change.xhtml",
              "Change of bank details",
              Permission.PAY_READ,
              FOSTERING),
          menu("Pay", MONTHS, "Month and year end", Permission.PAY_READ, FOSTERING),
          below(MONTHS, "/pay/month.xhtml", "Month of account", Permission.PAY_READ, FOSTERING),
          menu("Pay", RATES, "Rates apart from levels", Permission.PAY_READ, FOSTERING),
          below(RATES, "/pay/rate.xhtml", "Rate", Permission.PAY_READ, FOSTERING),
          menu("Pay", DUTIES, "Duty rota", Permission.PAY_READ, FOSTERING),
          below(DUTIES, "/pay/duty.xhtml", "Duty", Permission.PAY_READ, FOSTERING),
          menu("Pay", RESPITES, "Respite", Permission.PAY_READ, FOSTERING),
          below(RESPITES, "/pay/respite.xhtml", "Respite stay", Permission.PAY_READ, FOSTERING),
          menu("Pay", CLAIMS, "Claims", Permission.PAY_READ, FOSTERING),
          below(CLAIMS, "/pay/claim.xhtml", "Claim", Permission.PAY_READ, FOSTERING),
          below(
              CLAIMS,
              "/pay/claim-file.xhtml",
              "Enter a file of claims",
              Permission.PAY_PREPARE,
              FOSTERING),
          menu("Pay", OVERPAYMENTS, "Overpayments", Permission.PAY_READ, FOSTERING),
          below(
              OVERPAYMENTS,
              "/pay/overpayment.xhtml",
              "Overpayment",
              Permission.PAY_READ,
              FOSTERING),
          menu("Pay", HOLDS, "Payments on hold", Permission.PAY_READ, FOSTERING),
          below(HOLDS, "/pay/hold.xhtml", "Hold", Permission.PAY_READ, FOSTERING),
          menu("Pay", RETURNED, "Returned payments", Permission.PAY_READ, FOSTERING),
          below(
              RETURNED,
              "/pay/returned-payment.xhtml",
              "Returned payment",
              Permission.PAY_READ,
              FOSTERING),
          below(
              RETURNED,
              "/pay/returned-payment-file.xhtml",
              "Take in the bank's file",
              Permission.PAY_PREPARE,
              FOSTERING),
          menu("Pay", SUSPENSIONS, "Suspensions", Permission.PAY_READ, FOSTERING),
          below(SUSPENSIONS, "/pay/suspension.xhtml", "Suspension", Permission.PAY_READ, FOSTERING),
          menu("Allowances", AWARDS, "Allowances", Permission.PAY_READ, ANY),
          below(AWARDS, AWARD, "Allowance", Permission.PAY_READ, ANY),
          award("award-new", "New allowance", AWARDS),
          award("award-edit", "Change allowance", AWARD),
          award("award-step", "Record a step", AWARD),
          award("means-test-new", "Means test", AWARD),
          below(AWARD, "/allowances/means-test.xhtml", "Means test", Permission.PAY_READ, ANY),
          menu("Allowances", PAYEES, "Payees", Permission.PAY_READ, ANY),
          below(PAYEES, PAYEE, "Payee", Permission.PAY_READ, ANY),
          award("payee-new", "New payee", PAYEES),
          award("payee-edit", "Change payee", PAYEE),
          award("payee-bank", "Change bank details", PAYEE),
          menu("Providers", AGREEMENTS, "Placement agreements", Permission.PAY_READ, ANY),
          below(
              AGREEMENTS,
              "/providers/agreement.xhtml",
              "Placement agreement",
              Permission.PAY_READ,
              ANY),
          menu("Providers", INVOICES, "Providers' invoices", Permission.PAY_READ, ANY),
          below(INVOICES, "/providers/invoice.xhtml", "Invoice", Permission.PAY_READ, ANY),
          below(
              INVOICES,
              "/providers/invoice-file.xhtml",
              "Enter a file of invoices",
              Permission.PAY_PREPARE,
              ANY),
          menu("Providers", PROVIDER_RUNS, "Payments to providers", Permission.PAY_READ, ANY),
          below(
              PROVIDER_RUNS,
              "/providers/run.xhtml",
              "Run of payments to providers",
              Permission.PAY_READ,
              ANY),
          below(
              PROVIDER_RUNS,
              "/providers/payables.xhtml",
              "Waiting to be paid",
              Permission.PAY_READ,
              ANY),
          menu("Providers", FEES, "Fees between adoption agencies", Permission.PAY_READ, ANY),
          below(
              FEES,
              "/providers/fee.xhtml",
              "Fee between adoption agencies",
              Permission.PAY_READ,
              ANY),
          menu("Budget", BUDGET, "Budget and forecast", Permission.PAY_READ, FOSTERING),
          below(BUDGET, "/budget/line.xhtml", "Budget line", Permission.PAY_READ, FOSTERING),
          menu("Budget", "/budget/savings.xhtml", "Savings", Permission.PAY_READ, FOSTERING),
          menu("Budget", "/budget/what-if.xhtml", "What if", Permission.PAY_READ, FOSTERING),
          menu("Budget", "/budget/open-book.xhtml", "Open book", Permission.PAY_READ, FOSTERING),
          menu("Budget", "/budget/pressure.xhtml", "Pressure", Permission.PAY_READ, FOSTERING),
          menu("Budget", FUNDING, "Funding records", Permission.PAY_READ, FOSTERING),
          below(
              FUNDING,
              "/budget/funding-record.xhtml",
              "Funding record",
              Permission.PAY_READ,
              FOSTERING),
          menu("Budget", "/budget/recharges.xhtml", "Recharges", Permission.PAY_READ, FOSTERING),
          menu("Performance", SCORECARD, "Scorecard", Permission.SCORECARD_READ, ANY),
          below(
              SCORECARD, "/scorecard/indicator.xhtml", "Indicator", Permission.SCORECARD_READ, ANY),
          menu("Performance", IMPORTS, "Imports", Permission.IMPORT_READ, ANY),
          below(IMPORTS, "/imports/import.xhtml", "Import", Permission.IMPORT_READ, ANY),
          menu("Performance", CHECKS, "National return", Permission.IMPORT_READ, NATIONAL_RETURN),
          below(
              CHECKS,
              "/returns/check.xhtml",
              "Check of the return",
              Permission.IMPORT_READ,
              NATIONAL_RETURN),
          below(
              CHECKS,
              "/returns/findings.xhtml",
              "Rows that fail",
              Permission.IMPORT_READ,
              NATIONAL_RETURN),
          menu("Agency", RULES, "Rules", Permission.RULE_READ, ANY),
          below(RULES, "/rules/rule.xhtml", "Rule", Permission.RULE_READ, ANY),
          below(RULES, "/rules/versions.xhtml", "Versions of rules", Permission.RULE_READ, ANY),
          below(RULES, "/rules/new.xhtml", "New version", Permission.RULE_EDIT, ANY),
          below(RULES, "/rules/version.xhtml", "Version", Permission.RULE_READ, ANY),
          below(RULES, "/rules/draft.xhtml", "Draft", Permission.RULE_EDIT, ANY),
          below(RULES, "/rules/draft-yaml.xhtml", "Draft as YAML", Permission.RULE_EDIT, ANY),
          below(RULES, "/rules/effect.xhtml", "Effect", Permission.RULE_READ, ANY),
          menu("Administration", USERS, "Users and roles", Permission.USER_READ, ANY),
          below(USERS, "/access/user.xhtml", "User", Permission.USER_READ, ANY),
          menu("Administration", TOKENS, "API tokens", Permission.USER_READ, ANY),
          below(TOKENS, "/access/token.xhtml", "API token", Permission.USER_READ, ANY),
          menu("Administration", "/governance/audit.xhtml", "Audit", Permission.AUDIT_READ, ANY));

  private Pages() {}

  private static Page award(String page, String title, String parent) {
    return below(parent, "/allowances/" + page + ".xhtml", title, Permission.PAY_PREPARE, ANY);
  }

  private static Page care(String page, String title, Permission needs) {
    return below(CARE, "/carers/" + page + ".xhtml", title, needs, FOSTERING);
  }

  private static Page change(String page, String title) {
    return below(HOUSEHOLD, "/carers/" + page + ".xhtml", title, Permission.CARER_WRITE, FOSTERING);
  }

  private static Page panels(String page, String title) {
    return below(MEETINGS, "/panels/" + page + ".xhtml", title, Permission.PANEL_READ, ANY);
  }

  private static Page own(String path, String title) {
    return menu("My household", path, title, Permission.CARER_SELF, FOSTERING);
  }

  private static Page belowOwn(String parent, String path, String title) {
    return below(parent, path, title, Permission.CARER_SELF, FOSTERING);
  }

  private static Page records(String page, String title, Permission needs) {
    return below(RECORDINGS, "/record/" + page + ".xhtml", title, needs, ANY);
  }

  private static Page team(String page, String title) {
    return below(TEAM, "/people/" + page + ".xhtml", title, Permission.WORKER_WRITE, ANY);
  }

  /** The page at this path; empty when there is none. */
  public static Optional<Page> at(String path) {
    return ALL.stream().filter(p -> p.path().equals(path)).findFirst();
  }
}

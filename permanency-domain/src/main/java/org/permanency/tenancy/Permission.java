package org.permanency.tenancy;

/**
 * What an actor may do. Roles are sets of these, kept as a dated rule ({@code roles}); services
 * name the one they need with {@link Needs}.
 */
public enum Permission {
  /** Sees the home page and its own account. Every role has it. */
  SIGN_IN,
  /** Reads children and their placements. */
  CHILD_READ,
  /** Changes children's records. */
  CHILD_WRITE,
  /** Names who may open a restricted record. */
  RESTRICTION_MANAGE,
  /** Reads carer households, terms, vacancies, and outside providers. */
  CARER_READ,
  /** Changes carer households and outside providers. */
  CARER_WRITE,
  /** Reads bank details whole; others see the last two digits. */
  BANK_READ,
  /** Confirms or refuses changes of bank details that somebody else recorded. */
  BANK_CONFIRM,
  /** Reads workers, teams and case responsibility. */
  WORKER_READ,
  /** Changes teams, and who works with which child. */
  WORKER_WRITE,
  /** Reads recordings, decisions and documents of those whose records the actor may read. */
  RECORD_READ,
  /** Writes recordings and files documents. */
  RECORD_WRITE,
  /** Records management decisions, and sees how much is recorded late by team. */
  RECORD_MANAGE,
  /** Reads enquiries and applicants. */
  RECRUIT_READ,
  /** Takes enquiries and works with applicants. */
  RECRUIT_WRITE,
  /** Reads assessments of people who apply to foster or to adopt. */
  ASSESS_READ,
  /** Assesses people who apply to foster or to adopt. */
  ASSESS_WRITE,
  /** Reads panels, their meetings, minutes and what was decided after them. */
  PANEL_READ,
  /** Keeps the central list, calls panels together, writes their minutes. */
  PANEL_WRITE,
  /** Sits on panels: reads the papers of meetings it is called to. */
  PANEL_SIT,
  /** Decides as agency decision maker on carers and adopters. */
  DECIDE,
  /** Reads reviews, visits and support of approved carers. */
  SUPERVISE_READ,
  /** Reviews, visits and supports approved carers. */
  SUPERVISE_WRITE,
  /** Reads allegations, standards of care and complaints. */
  CONCERN_READ,
  /** Records and follows allegations, standards of care and complaints. */
  CONCERN_WRITE,
  /** Reads training courses and who took part. */
  TRAINING_READ,
  /** Keeps training courses, bookings and attendance. */
  TRAINING_WRITE,
  /** Reads the register of approved adopters. */
  ADOPTER_READ,
  /** Keeps the register of approved adopters and reviews them. */
  ADOPTER_WRITE,
  /** Reads notified arrangements: private fostering, adoption outside the agency. */
  ARRANGEMENT_READ,
  /** Visits and assesses notified arrangements. */
  ARRANGEMENT_WRITE,
  /** Joins two records of one person, and parts them again. */
  RECORD_JOIN,
  /** Sees and writes what is its own as a carer, and nothing of anybody else. */
  CARER_SELF,
  /** Reads tasks, its own and others'. */
  TASK_READ,
  /** Does tasks: sets them, takes them, stops their clocks, ticks them off. */
  TASK_WORK,
  /** Gives others' tasks away. */
  TASK_MANAGE,
  /** Reads results of imports. */
  IMPORT_READ,
  /** Takes in files. */
  IMPORT_RUN,
  /** Reads pay runs, lines and statements. */
  PAY_READ,
  /** Creates, recalculates, submits and cancels pay runs. */
  PAY_PREPARE,
  /** Approves pay runs that somebody else submitted. */
  PAY_APPROVE,
  /** Closes months and years of account, for good. */
  PAY_CLOSE,
  /** Reads the scorecard and the records behind it. */
  SCORECARD_READ,
  /** Reads the rules in force. */
  RULE_READ,
  /** Writes new versions of rules and hands them over for approval. */
  RULE_EDIT,
  /** Approves versions of rules that somebody else wrote. */
  RULE_APPROVE,
  /** Reads users and their roles. */
  USER_READ,
  /** Creates users, changes roles, ends access, issues tokens. */
  USER_MANAGE,
  /** Searches the audit trail. */
  AUDIT_READ
}

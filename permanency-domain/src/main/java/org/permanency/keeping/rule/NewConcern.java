package org.permanency.keeping.rule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A concern as it comes in.
 *
 * @param knownOn day on which it was known
 * @param knownAt time of day; null when unknown: then the day counts from its beginning
 * @param about whom it is about
 * @param person the carer it is about; null for others
 * @param name name of somebody else it is about; null for none
 * @param child who made it or is concerned; null for none
 * @param source who brought it
 * @param what up to 4,000 characters
 * @param meanwhile what is done until it is settled; null for nothing
 * @param worker who sees to it; null for nobody
 */
public record NewConcern(
    ConcernKind kind,
    UUID household,
    LocalDate knownOn,
    @Nullable LocalTime knownAt,
    About about,
    @Nullable UUID person,
    @Nullable String name,
    @Nullable UUID child,
    Source source,
    String what,
    @Nullable String meanwhile,
    @Nullable UUID worker) {
  /** Whom a concern is about. */
  public enum About {
    /** The household as a whole. */
    HOUSEHOLD,
    /** One of the carers. */
    CARER,
    /** A child or young person of the household. */
    CHILD,
    /** Somebody else. */
    OTHER
  }

  /** Who brought it. */
  public enum Source {
    /** A child. */
    CHILD,
    /** A carer. */
    CARER,
    /** A child's family. */
    FAMILY,
    /** School or nursery. */
    SCHOOL,
    /** A social worker or other professional. */
    WORKER,
    /** The police. */
    POLICE,
    /** Somebody else. */
    OTHER
  }
}

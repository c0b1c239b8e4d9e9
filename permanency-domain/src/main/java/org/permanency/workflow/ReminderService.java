package org.permanency.workflow;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.permanency.people.WorkerService;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Reminders outside the application: a calendar address for a worker's open tasks, and a daily
 * letter. Neither names anybody: a telephone may be lost, and mail is read by others.
 */
@TenantService
public class ReminderService {
  private static final int SECRET = 32;
  @Inject ReminderStore store;
  @Inject MailStore mail;
  @Inject WorkerService workers;
  @Inject Event<Audited> audit;
  private final SecureRandom random = new SecureRandom();

  /**
   * What a worker has chosen.
   *
   * @param feed whether there is a calendar address
   * @param dailyMail whether a letter comes on days with something due
   * @param email where it goes; empty when none is known
   */
  public record Chosen(boolean feed, boolean dailyMail, Optional<String> email) {}

  /** What the caller has chosen; empty for who is no worker. */
  @Needs(Permission.TASK_READ)
  public Optional<Chosen> chosen(TenantContext ctx) {
    return workers.me(ctx).map(store::chosen);
  }

  /**
   * Makes a new calendar address for the caller; one there was before ends.
   *
   * @return its secret part, shown this once; empty for who is no worker
   */
  @Needs(Permission.TASK_READ)
  public Optional<String> feed(TenantContext ctx) {
    return workers
        .me(ctx)
        .map(
            me -> {
              var bytes = new byte[SECRET];
              random.nextBytes(bytes);
              var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
              store.feed(me, hash(secret));
              about(ctx, me, "reminder.feed");
              return secret;
            });
  }

  /** Ends the caller's calendar address. */
  @Needs(Permission.TASK_READ)
  public void noFeed(TenantContext ctx) {
    workers
        .me(ctx)
        .ifPresent(
            me -> {
              store.feed(me, null);
              about(ctx, me, "reminder.no-feed");
            });
  }

  /** Whether the caller gets a letter on days with something due. */
  @Needs(Permission.TASK_READ)
  public void daily(TenantContext ctx, boolean wanted) {
    workers
        .me(ctx)
        .ifPresent(
            me -> {
              store.daily(me, wanted);
              about(ctx, me, wanted ? "reminder.mail" : "reminder.no-mail");
            });
  }

  /**
   * Open tasks of the worker whose calendar address this is, by last day.
   *
   * @return empty when there is no such address
   */
  @Needs(Permission.TASK_MANAGE)
  public Optional<List<TaskRecord>> calendar(TenantContext ctx, String secret) {
    return store
        .byFeed(hash(secret))
        .map(
            worker -> {
              about(ctx, worker, "reminder.read");
              return store.open(worker);
            });
  }

  /** Writes today's letters: one to each worker who wants it and has something due. */
  @Needs(Permission.TASK_MANAGE)
  public int letters(TenantContext ctx) {
    var due = store.due(ctx.today());
    for (var one : due) {
      mail.write(
          "daily " + ctx.today() + " " + one.worker(),
          one.email(),
          "Your tasks: " + one.late() + " late, " + one.today() + " due today",
          one.late()
              + " late, "
              + one.today()
              + " due today, "
              + one.soon()
              + " due soon. Sign in and open Tasks to see them. This letter names nobody on"
              + " purpose.");
    }
    return due.size();
  }

  private void about(TenantContext ctx, UUID worker, String action) {
    audit.fire(Audited.of(ctx, action, "worker", worker.toString()));
  }

  private static String hash(String secret) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

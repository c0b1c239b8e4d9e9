package org.permanency.web.view.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.permanency.returns.ImportService;
import org.permanency.tenancy.TenantContext;

/**
 * Checks and writes imports beside the requests, so that nobody waits at an open page for them. For
 * whom and by whom is handed on with the job; where an import stands is in its record, so a page
 * that was left finds it again, and a stop of the service marks it as cut off.
 */
@ApplicationScoped
public class ImportJobs {
  private static final Logger LOG = Logger.getLogger(ImportJobs.class.getName());
  @Resource ManagedExecutorService threads;
  @Inject ImportService imports;

  /** Checks files that were submitted. */
  void check(TenantContext ctx, UUID id) {
    start(id, () -> imports.check(ctx, id));
  }

  /** Writes an import that was begun. */
  void finish(TenantContext ctx, UUID id) {
    start(id, () -> imports.finish(ctx, id));
  }

  private void start(UUID id, Runnable job) {
    try {
      threads.submit(() -> logged(id, job));
    } catch (RejectedExecutionException e) {
      LOG.log(Level.WARNING, "no thread is free for import " + id + "; it is done at once", e);
      logged(id, job);
    }
  }

  /** The import has been marked as failed by then. */
  private static void logged(UUID id, Runnable job) {
    try {
      job.run();
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "import " + id + " failed", e);
    }
  }
}

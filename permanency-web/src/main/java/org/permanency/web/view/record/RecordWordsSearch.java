package org.permanency.web.view.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.record.RecordSearchService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.Texts;
import org.permanency.web.view.home.SearchSource;

/** Finds words in case records. */
@ApplicationScoped
public class RecordWordsSearch implements SearchSource {
  @Inject RecordSearchService service;

  @Override
  public String title() {
    return "Words in case records";
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Permission permission() {
    return Permission.RECORD_READ;
  }

  @Override
  public List<Hit> search(TenantContext ctx, String text, int limit) {
    return service
        .find(ctx, text)
        .fold(
            hits ->
                hits.stream()
                    .limit(limit)
                    .map(
                        h ->
                            new Hit(
                                h.title() + ", " + h.subject().name(),
                                Texts.day(h.on()) + ": " + h.snippet(),
                                String.valueOf(SubjectPages.entry(h.kind(), h.id()))))
                    .toList(),
            no -> List.of());
  }
}

package org.permanency.web.view.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.permanency.record.RecordingDraftService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.home.HomeCard;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Recordings that the caller began and did not put on record. */
@ApplicationScoped
public class DraftsCard implements HomeCard {
  private static final int SHOWN = 5;
  @Inject RecordingDraftService drafts;

  @Override
  public int order() {
    return 35;
  }

  @Override
  public Permission permission() {
    return Permission.RECORD_WRITE;
  }

  @Override
  public Optional<Card> card(TenantContext ctx) {
    var items =
        drafts.mine(ctx).stream()
            .limit(SHOWN)
            .map(
                d ->
                    new Item(
                        d.template().label() + ", " + d.subject().name(),
                        "/record/write.xhtml?id=" + d.id(),
                        new Tag("Draft", Meaning.DUE)))
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(Card.work("My drafts", items, "All my drafts", "/record/drafts.xhtml"));
  }
}

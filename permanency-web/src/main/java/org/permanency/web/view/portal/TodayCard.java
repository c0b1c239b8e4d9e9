package org.permanency.web.view.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Optional;
import org.permanency.portal.CarerService;
import org.permanency.portal.ChildHere;
import org.permanency.portal.DiaryService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.home.HomeCard;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** A carer's children today, each with the way to today's log. */
@ApplicationScoped
public class TodayCard implements HomeCard {
  private static final String LOG = "daily-log";
  @Inject CarerService carers;
  @Inject DiaryService diary;

  @Override
  public int order() {
    return 1;
  }

  @Override
  public Permission permission() {
    return Permission.CARER_SELF;
  }

  @Override
  public String service() {
    return "fostering";
  }

  @Override
  public Optional<Card> card(TenantContext ctx) {
    var mine = carers.mine(ctx);
    if (mine.isEmpty()) {
      return Optional.of(
          new Card(
              "My household",
              null,
              "You sign in for no household at present. Please ring your supervising social"
                  + " worker.",
              java.util.List.of(),
              null,
              null));
    }
    var open = diary.unwritten(ctx, LOG).stream().map(ChildHere::id).toList();
    var items = new ArrayList<Item>();
    for (var child : mine.get().children()) {
      boolean to = open.contains(child.id());
      items.add(
          new Item(
              to ? "Write today's log for " + child.name() : child.name() + ": write more",
              "/portal/write.xhtml?kind=" + (to ? LOG : "positive-event") + "&child=" + child.id(),
              to ? new Tag("Not written yet", Meaning.DUE) : new Tag("Log written", Meaning.DONE)));
    }
    return Optional.of(Card.work("Children today", items, "Diary", "/portal/diary.xhtml"));
  }
}

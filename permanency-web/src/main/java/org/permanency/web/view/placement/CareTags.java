package org.permanency.web.view.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.rule.CareWords;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.people.ChildTags;

/** Whether the child is looked after today, and under which legal status. */
@ApplicationScoped
public class CareTags implements ChildTags {
  @Inject ChildStory story;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<Tag> tags(TenantContext ctx, ChildId child) {
    var care = story.care(ctx, child);
    if (care.isEmpty() || care.get().periods().isEmpty()) {
      return List.of();
    }
    return care.get()
        .on(ctx.today())
        .map(
            day ->
                day.span().shortBreak()
                    ? List.of(Tag.plain("Short breaks"))
                    : List.of(
                        Tag.info("Looked after"),
                        Tag.plain(CareWords.legalStatus(day.span().episode().legalStatus()))))
        .orElse(List.of(Tag.plain("Not looked after today")));
  }
}

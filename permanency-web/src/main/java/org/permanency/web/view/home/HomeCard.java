package org.permanency.web.view.home;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Tag;

/**
 * Something a room puts on the home page: a CDI bean, {@code @ApplicationScoped}. It is asked only
 * when the caller's role and the tenant's services allow.
 */
public interface HomeCard {
  /** Place among the cards; lower comes first. The first three figures a role may see are shown. */
  int order();

  /** Permission that shows it. */
  Permission permission();

  /** Service the tenant must provide. */
  default String service() {
    return "*";
  }

  /** The card for this caller; empty when there is nothing to say. */
  Optional<Card> card(TenantContext ctx);

  /**
   * A card.
   *
   * @param title heading
   * @param figure the number of a key figure as text; null for a card of work
   * @param text one sentence
   * @param items lines of work, most urgent first
   * @param action words of the link; null for none
   * @param url where it leads, below the context
   */
  record Card(
      String title,
      @Nullable String figure,
      String text,
      List<Item> items,
      @Nullable String action,
      @Nullable String url) {
    /** A key figure that opens the records behind it. */
    public static Card figure(String title, String figure, String text, String action, String url) {
      return new Card(title, figure, text, List.of(), action, url);
    }

    /** Things to do. */
    public static Card work(String title, List<Item> items, String action, String url) {
      return new Card(title, null, "", List.copyOf(items), action, url);
    }
  }

  /** One thing to do, its page and how it stands. */
  record Item(String text, String url, Tag tag) {}
}

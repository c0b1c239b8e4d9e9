package org.permanency.returns.check.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the inspectorate's lists of children's homes and social care providers say.
 *
 * @param providers by their unique reference number; a number may stand on both lists
 */
public record ProviderList(Map<String, List<Provider>> providers) {
  /**
   * One entry.
   *
   * @param urn unique reference number
   * @param places placement types that it may be recorded with
   * @param kinds placement provider codes that it may be recorded with
   * @param closed day on which its registration ended; {@link Days#NONE} while it lasts
   * @param postcode without blanks, upper case; empty when not known
   * @param authority code of the authority where it is; empty when not known
   */
  public record Provider(
      String urn,
      Set<String> places,
      Set<String> kinds,
      int closed,
      String postcode,
      String authority) {}

  /** Copies the map. */
  public ProviderList {
    providers = Map.copyOf(providers);
  }

  /** Lists entries by number. */
  public static ProviderList of(List<Provider> all) {
    return new ProviderList(all.stream().collect(Collectors.groupingBy(Provider::urn)));
  }

  /** Entries of a number; none when it is on no list. */
  public List<Provider> find(String urn) {
    return Optional.ofNullable(providers.get(urn)).orElse(List.of());
  }
}

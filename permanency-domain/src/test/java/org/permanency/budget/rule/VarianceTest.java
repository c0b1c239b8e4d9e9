package org.permanency.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.permanency.budget.rule.Variance.Item;
import org.permanency.kernel.Pence;

/** A difference and its reasons. */
class VarianceTest {
  @Test
  void tenMoreNightsOneOfThemDearAndOnePoundANightMore() {
    var cheap = new Item(new Pence(10_000), 100, new Pence(10_900), 109);
    var dear = new Item(new Pence(100_000), 100, new Pence(101_101), 101);

    assertThat(Variance.of(List.of(cheap, dear)))
        .isEqualTo(new Variance(new Pence(5_500), new Pence(-3_600), new Pence(101)));
  }

  @Test
  void whatIsNotReckonedByNightsIsPrice() {
    assertThat(Variance.of(List.of(new Item(new Pence(500), 0, new Pence(800), 7))))
        .isEqualTo(new Variance(Pence.ZERO, Pence.ZERO, new Pence(300)));
  }

  @Property
  void theReasonsAlwaysMakeTheWholeDifference(@ForAll("items") List<Item> items) {
    long difference =
        items.stream().mapToLong(i -> i.forecast().amount() - i.budget().amount()).sum();

    assertThat(Variance.of(items).total()).isEqualTo(new Pence(difference));
  }

  @Property
  void oneLineAloneHasNoMix(@ForAll("items") List<Item> items) {
    assertThat(items).allMatch(i -> Variance.of(List.of(i)).mix().equals(Pence.ZERO));
  }

  @Provide
  Arbitrary<List<Item>> items() {
    var pence = Arbitraries.longs().between(-900_000_000, 900_000_000).map(Pence::new);
    var nights = Arbitraries.longs().between(0, 60_000);
    return Combinators.combine(pence, nights, pence, nights).as(Item::new).list().ofMaxSize(8);
  }
}

package org.permanency.web.view.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.permanency.rules.Problem;

/** The form that knows a rule's shape, and what becomes of what is typed into it. */
class RuleFormTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode schema(String rule) {
    try (var in = RuleFormTest.class.getResourceAsStream("/schema/" + rule + ".schema.json")) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectNode tree(String json) {
    try {
      return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectNode rates() {
    return tree(
        "{'source':'Board','bands':[{'name':'0-15','from':0,'to':15},{'name':'16+','from':16}],"
            + "'levels':{'level-1':{'label':'Level 1','weekly':{'0-15':100.5,'16+':200}}}}");
  }

  private static RuleFormReader reader(ObjectNode tree, String... typed) {
    var sent = new LinkedHashMap<String, String[]>();
    for (int i = 0; i < typed.length; i += 2) {
      sent.put(typed[i], new String[] {typed[i + 1]});
    }
    var reader = new RuleFormReader(schema("fostering-allowances"), tree);
    reader.read(sent);
    return reader;
  }

  private static RuleForm.Section section(RuleForm form, String title) {
    return form.sections().stream().filter(s -> s.title().equals(title)).findFirst().orElseThrow();
  }

  @Test
  void ratesAreATableWithARowALevelAndAColumnABand() {
    var form =
        new RuleForm(
            "fostering-allowances",
            schema("fostering-allowances"),
            rates(),
            Map.of("/levels/level-1/weekly/16+", "Too low"));

    var levels = section(form, "Levels");
    assertThat(levels.heads())
        .containsExactly("Key", "Label", "Pounds a week, 0-15", "Pounds a week, 16+");
    assertThat(levels.rows().get(0).cells())
        .extracting(c -> c.name() + " " + c.kind() + " " + c.value() + " " + c.error())
        .containsExactly(
            "v/levels/level-1/label text Level 1 ",
            "v/levels/level-1/weekly/0-15 money 100.5 ",
            "v/levels/level-1/weekly/16+ money 200 Too low");
    assertThat(levels.add()).isEqualTo("/levels");
    assertThat(levels.keyed()).isTrue();
    assertThat(levels.uplift()).isEqualTo("/levels");
    assertThat(section(form, "Age bands").uplift()).isEmpty();
  }

  @Test
  void panelsHaveAPartEachWithItsSeatsAsATable() {
    var tree =
        tree(
            "{'source':'x','panels':{'fostering':{'name':'P','quorum':5,'independentChair':true,"
                + "'seats':[{'who':'worker','atLeast':1}]}}}");

    var form = new RuleForm("panels", schema("panels"), tree, Map.of());

    assertThat(form.sections())
        .extracting(RuleForm.Section::title)
        .containsExactly("What it says", "Panels", "P", "P: Seats");
    assertThat(section(form, "P").fields())
        .extracting(f -> f.label() + " " + f.kind() + " " + f.value())
        .containsExactly(
            "Name text P",
            "Quorum number 5",
            "Independent chair choice true",
            "Required (optional) choice ",
            "Every weeks (optional) number ");
  }

  @Test
  void everyRuleOfTheServiceHasAForm() {
    for (var rule :
        List.of(
            "bank-origin",
            "looked-after-range",
            "pay-week",
            "return-codes",
            "roles",
            "scorecard-targets")) {
      var form = new RuleForm(rule, schema(rule), tree("{'source':'x'}"), Map.of());
      assertThat(form.sections()).as(rule).isNotEmpty();
    }
  }

  @Test
  void whatIsTypedGoesBackInItsPlaceAndWhatIsNoNumberStaysAsTyped() {
    var read =
        reader(
                rates(),
                "v/levels/level-1/weekly/0-15",
                "£1,234.5",
                "v/levels/level-1/weekly/16+",
                "two hundred",
                "v/bands/0/to",
                "",
                "v/until",
                "")
            .tree();

    assertThat(read.at("/levels/level-1/weekly/0-15").decimalValue())
        .isEqualTo(new BigDecimal("1234.50"));
    assertThat(read.at("/levels/level-1/weekly/16+").isTextual()).isTrue();
    assertThat(read.at("/bands/0").has("to")).isFalse();
    assertThat(read.has("until")).isFalse();
  }

  @Test
  void aLevelIsAddedUnderAKeyMadeOfItsName() {
    var reader = reader(rates());

    assertThat(reader.add("/levels", "Level 4")).isTrue();
    assertThat(reader.add("/levels", "level-4")).isFalse();
    assertThat(reader.add("/levels", " ")).isFalse();

    assertThat(reader.tree().at("/levels/level-4")).isEqualTo(tree("{'label':'Level 4'}"));
    var form =
        new RuleForm(
            "fostering-allowances", schema("fostering-allowances"), reader.tree(), Map.of());
    assertThat(section(form, "Levels").rows().get(1).cells()).hasSize(3);
  }

  @Test
  void ratesFollowABandThatIsRenamedAndOneThatIsTakenOut() {
    var renamed = reader(rates(), "v/bands/1/name", "16-17").tree();
    assertThat(renamed.at("/levels/level-1/weekly").toString())
        .isEqualTo("{\"0-15\":100.5,\"16-17\":200}");

    var reader = reader(rates());
    reader.remove("/bands/1");
    assertThat(reader.tree().at("/levels/level-1/weekly").toString()).isEqualTo("{\"0-15\":100.5}");
  }

  @Test
  void oneSaveRenamesABandAndNamesAnotherThatWasAdded() {
    var reader = reader(rates());
    reader.add("/bands", "");

    var sent =
        Map.of(
            "v/bands/1/name", new String[] {"16-17"},
            "v/bands/1/to", new String[] {"17"},
            "v/bands/2/name", new String[] {"18+"},
            "v/bands/2/from", new String[] {"18"},
            "v/levels/level-1/weekly/16+", new String[] {"250.84"},
            "v/levels/level-1/weekly/18+", new String[] {"330"});
    reader.read(sent);

    assertThat(reader.tree().at("/levels/level-1/weekly").toString())
        .isEqualTo("{\"0-15\":100.5,\"16-17\":250.84,\"18+\":330.00}");
  }

  @Test
  void aBandNamedAsAnotherOneTakesNoRateAway() {
    var twice = reader(rates(), "v/bands/1/name", "0-15").tree();

    assertThat(twice.at("/levels/level-1/weekly").toString())
        .isEqualTo("{\"0-15\":100.5,\"16+\":200}");
  }

  @Test
  void whatIsLeftBlankBelowSomethingMissingIsMissingToo() {
    var reader = reader(rates());
    reader.add("/levels", "Level 4");
    var faults =
        new DraftFaults(
            List.of(new Problem("f", "/levels/level-4", "required property 'weekly' not found")));
    var form =
        new RuleForm(
            "fostering-allowances",
            schema("fostering-allowances"),
            reader.tree(),
            faults.byPlace());

    assertThat(section(form, "Levels").rows().get(1).cells())
        .extracting(RuleForm.Field::error)
        .containsExactly("", "Enter a value", "Enter a value");
    assertThat(faults.list(new RuleTables("fostering-allowances"), form).get(0).id())
        .isEqualTo(section(form, "Levels").rows().get(1).cells().get(1).id());
  }

  @Test
  void aPercentageRaisesSumsAndLeavesAges() {
    var reader = reader(rates());

    assertThat(reader.uplift("/levels", new BigDecimal("3.5"))).isEqualTo(2);

    assertThat(reader.tree().at("/levels/level-1/weekly/0-15").decimalValue())
        .isEqualByComparingTo("104.02");
    assertThat(reader.tree().at("/bands/1/from").intValue()).isEqualTo(16);
  }
}

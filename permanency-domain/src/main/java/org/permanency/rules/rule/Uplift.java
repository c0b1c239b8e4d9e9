package org.permanency.rules.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Raises every sum of a table by a percentage, each rounded to the penny, half up. */
public final class Uplift {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal PENNY = new BigDecimal("0.01");

  private Uplift() {}

  /**
   * Changes the sums at and below {@code table} in place. A sum is a number whose schema asks for
   * whole pence ({@code multipleOf: 0.01}) or is described as pounds; ages, counts and the like
   * stay.
   *
   * @param schema JSON Schema of the table
   * @param percent above -100; 3.5 raises 100.00 to 103.50
   * @return how many sums were changed
   */
  public static int apply(JsonNode table, JsonNode schema, BigDecimal percent) {
    int changed = 0;
    if (table instanceof ObjectNode object) {
      for (var field : object.properties()) {
        var inner =
            schema.path("properties").has(field.getKey())
                ? schema.path("properties").path(field.getKey())
                : schema.path("additionalProperties");
        if (field.getValue().isNumber() && money(inner)) {
          field.setValue(DecimalNode.valueOf(raised(field.getValue().decimalValue(), percent)));
          changed++;
        } else {
          changed += apply(field.getValue(), inner, percent);
        }
      }
    } else if (table instanceof ArrayNode array) {
      for (var entry : array) {
        changed += apply(entry, schema.path("items"), percent);
      }
    }
    return changed;
  }

  /** Whether the schema is that of a sum of money. */
  public static boolean money(JsonNode schema) {
    var step = schema.path("multipleOf");
    return (step.isNumber() && step.decimalValue().compareTo(PENNY) == 0)
        || (schema.path("type").asText().equals("number")
            && schema.path("description").asText().startsWith("Pounds"));
  }

  private static BigDecimal raised(BigDecimal sum, BigDecimal percent) {
    return sum.multiply(HUNDRED.add(percent)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
  }
}

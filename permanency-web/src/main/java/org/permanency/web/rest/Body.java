package org.permanency.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object that a request carries. A field of another type, one too many and one too few are
 * refused by name, all at once. A resource takes it as a parameter, reads its fields, then calls
 * {@link #check}.
 */
public final class Body extends Input {
  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final ObjectNode sent;
  private static final int MOST_ITEMS = 200;

  private final Set<String> read = new HashSet<>();
  private final Map<String, List<Body>> inside = new LinkedHashMap<>();

  private Body(ObjectNode sent) {
    this.sent = sent;
  }

  /**
   * Reads text.
   *
   * @throws BadRequest if it is no JSON object
   */
  static Body of(String json) {
    try {
      if (STRICT.readTree(json) instanceof ObjectNode object) {
        return new Body(object);
      }
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw new BadRequest(
          "body",
          "json",
          "The body is not JSON"
              + (at == null ? "." : ": line " + at.getLineNr() + ", column " + at.getColumnNr()));
    }
    throw new BadRequest("body", "object", "The body should be a JSON object.");
  }

  /**
   * Reads what was sent, of whatever content type; nothing counts as an object without fields.
   *
   * @throws BadRequest if it is no JSON object
   */
  public static Body orEmpty(InputStream in) throws IOException {
    var text = BodyReader.text(in);
    return of(text.isBlank() ? "{}" : text);
  }

  /** The body as sent, without the blanks; for {@link Idempotency}. */
  public String json() {
    return sent.toString();
  }

  private @Nullable JsonNode raw(String field) {
    read.add(field);
    var value = sent.get(field);
    return value == null || value.isNull() ? null : value;
  }

  private @Nullable String string(String field) {
    var value = raw(field);
    if (value == null || value.isTextual()) {
      return value == null ? null : value.textValue();
    }
    fault(field, "type", field + " should be a text.");
    return null;
  }

  private <T> @Nullable T required(String field, @Nullable T value) {
    if (raw(field) == null) {
      missing(field);
    }
    return value;
  }

  /** A text of at most {@code most} characters; may be blank. */
  public String text(String field, int most) {
    var text = required(field, optionalText(field, most));
    return text == null ? "" : text;
  }

  /** A text of several lines and at most {@code most} characters; may be blank. */
  public String words(String field, int most) {
    var text = required(field, wordsIn(field, string(field), most));
    return text == null ? "" : text;
  }

  /** A text of at most {@code most} characters; null when not sent. */
  public @Nullable String optionalText(String field, int most) {
    return textIn(field, string(field), most);
  }

  /** One of {@code allowed}. */
  public String oneOf(String field, Collection<String> allowed) {
    var value = required(field, oneOf(field, string(field), allowed));
    return value == null ? "" : value;
  }

  /** A day. */
  public LocalDate day(String field) {
    var day = required(field, optionalDay(field));
    return day == null ? LocalDate.EPOCH : day;
  }

  /** A day; null when not sent. */
  public @Nullable LocalDate optionalDay(String field) {
    return dayIn(field, string(field));
  }

  /** A whole number from {@code from} to {@code to}. */
  public int number(String field, int from, int to) {
    var number = required(field, optionalNumber(field, from, to));
    return number == null ? from : number;
  }

  /** A whole number from {@code from} to {@code to}; null when not sent. */
  public @Nullable Integer optionalNumber(String field, int from, int to) {
    var value = raw(field);
    if (value == null) {
      return null;
    }
    if (value.canConvertToInt() && value.isIntegralNumber()) {
      int number = value.intValue();
      if (number >= from && number <= to) {
        return number;
      }
    }
    fault(field, "number", field + " should be a whole number from " + from + " to " + to + ".");
    return null;
  }

  /** A number of pence from {@code from} to {@code to}; null when not sent. */
  public @Nullable Long optionalPence(String field, long from, long to) {
    var value = raw(field);
    if (value == null) {
      return null;
    }
    if (value.canConvertToLong() && value.isIntegralNumber()) {
      long number = value.longValue();
      if (number >= from && number <= to) {
        return number;
      }
    }
    fault(field, "number", field + " should be whole pence from " + from + " to " + to + ".");
    return null;
  }

  /** True or false; false when not sent. */
  public boolean flag(String field) {
    var value = raw(field);
    if (value == null || value.isBoolean()) {
      return value != null && value.booleanValue();
    }
    fault(field, "type", field + " should be true or false.");
    return false;
  }

  /** A list of objects, each read like a body of its own; none when not sent. */
  public List<Body> list(String field) {
    var value = raw(field);
    var bodies = new ArrayList<Body>();
    if (value != null && (!value.isArray() || value.size() > MOST_ITEMS)) {
      fault(field, "type", field + " should be a list of at most " + MOST_ITEMS + " objects.");
    } else if (value != null) {
      for (var item : value) {
        if (item instanceof ObjectNode object) {
          bodies.add(new Body(object));
        } else {
          fault(field, "type", field + " should hold objects only.");
        }
      }
    }
    inside.put(field, bodies);
    return bodies;
  }

  @Override
  void strangers() {
    inside.forEach(
        (field, bodies) -> {
          for (int i = 0; i < bodies.size(); i++) {
            var place = field + "[" + i + "].";
            bodies.get(i).strangers();
            bodies.get(i).faults().forEach(f -> fault(place + f.field(), f.rule(), f.message()));
          }
        });
    var unknown = new TreeSet<String>();
    sent.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(read);
    for (var name : unknown) {
      fault(name, "unknown", name + " is no field here; known are " + new TreeSet<>(read) + ".");
    }
  }
}

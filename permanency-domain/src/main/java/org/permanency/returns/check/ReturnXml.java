package org.permanency.returns.check;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.permanency.returns.check.rule.ReturnTable;

/**
 * The return as XML: an element a child, its header with reviews, missing spells, health,
 * permanence and decisions within it, its episodes beside. Social workers and deprivation of
 * liberty orders have no element; they are sent as CSV.
 */
final class ReturnXml {
  private static final Map<ReturnTable, String> INNER = inner();

  private ReturnXml() {}

  private static Map<ReturnTable, String> inner() {
    var all = new LinkedHashMap<ReturnTable, String>();
    all.put(ReturnTable.UASC, "UASC_STATUS");
    all.put(ReturnTable.OC3, "OC3");
    all.put(ReturnTable.AD1, "AD1");
    all.put(ReturnTable.OC2, "OC2");
    all.put(ReturnTable.REVIEWS, "AREVIEW");
    all.put(ReturnTable.MISSING, "AMISSING");
    all.put(ReturnTable.PREV_PERM, "PERMANENCE");
    all.put(ReturnTable.PLACED_ADOPTION, "AD_PLACED");
    return all;
  }

  /** Writes all children of the header. */
  static void write(List<ReturnSheet> sheets, OutputStream out) {
    try {
      var xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("SSDA903");
      children(sheets, xml);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the return cannot be written", e);
    }
  }

  private static void children(List<ReturnSheet> sheets, XMLStreamWriter xml)
      throws XMLStreamException {
    var byChild =
        new EnumMap<ReturnTable, Map<String, List<Map<String, String>>>>(ReturnTable.class);
    sheets.forEach(s -> byChild.put(s.table(), byChild(s)));
    for (var header : byChild.getOrDefault(ReturnTable.HEADER, Map.of()).entrySet()) {
      var number = header.getKey();
      xml.writeStartElement("CHILD");
      xml.writeStartElement("HEADER");
      fields(header.getValue().get(0), xml, false);
      boolean uasc = of(byChild, ReturnTable.UASC, number).size() > 0;
      field("UASC", uasc ? "1" : "0", xml);
      for (var inner : INNER.entrySet()) {
        for (var row : of(byChild, inner.getKey(), number)) {
          xml.writeStartElement(inner.getValue());
          fields(row, xml, true);
          xml.writeEndElement();
        }
      }
      xml.writeEndElement();
      for (var row : of(byChild, ReturnTable.EPISODES, number)) {
        xml.writeStartElement("EPISODE");
        fields(row, xml, true);
        xml.writeEndElement();
      }
      xml.writeEndElement();
    }
  }

  private static List<Map<String, String>> of(
      Map<ReturnTable, Map<String, List<Map<String, String>>>> all,
      ReturnTable table,
      String child) {
    return all.getOrDefault(table, Map.of()).getOrDefault(child, List.of());
  }

  private static Map<String, List<Map<String, String>>> byChild(ReturnSheet sheet) {
    var all = new LinkedHashMap<String, List<Map<String, String>>>();
    for (var row : sheet.rows()) {
      var values = new LinkedHashMap<String, String>();
      for (int i = 0; i < row.size(); i++) {
        values.put(sheet.headings().get(i), row.get(i));
      }
      all.computeIfAbsent(Objects.requireNonNull(values.get("CHILD")), c -> new ArrayList<>())
          .add(values);
    }
    return all;
  }

  /** Within a child, what the header says already is not said again. */
  private static void fields(Map<String, String> row, XMLStreamWriter xml, boolean within)
      throws XMLStreamException {
    var inHeader = List.of("CHILD", "DOB", "SEX");
    for (var value : row.entrySet()) {
      boolean again = within && inHeader.contains(value.getKey());
      if (!again && !value.getValue().isEmpty()) {
        field(name(value.getKey()), value.getValue(), xml);
      }
    }
  }

  private static void field(String name, String value, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  private static String name(String heading) {
    return switch (heading) {
      case "CHILD" -> "CHILDID";
      case "PLACE" -> "PL";
      default -> heading;
    };
  }
}

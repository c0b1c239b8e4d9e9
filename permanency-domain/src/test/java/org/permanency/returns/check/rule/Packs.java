package org.permanency.returns.check.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.permanency.returns.rule.ReturnCodes;

/** The packs of checks as they stand in {@code tenants/}, read without a tenant. */
public final class Packs {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Path NATIONAL = root().resolve("tenants/_national");

  private Packs() {}

  private static Path root() {
    var here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve("tenants")) ? here : here.getParent();
  }

  /** The rules of a collection year. */
  public static CheckPack of(int year) {
    var changes = new ArrayList<CheckPack.Change>();
    files().headMap(year, true).values().forEach(changes::add);
    var codes = codes();
    return CheckPack.of(year, changes, list -> codes.codes(list, year));
  }

  private static TreeMap<Integer, CheckPack.Change> files() {
    var all = new TreeMap<Integer, CheckPack.Change>();
    try (Stream<Path> files = Files.list(NATIONAL.resolve("return-checks"))) {
      for (var file : files.toList()) {
        int year = Integer.parseInt(file.getFileName().toString().substring(0, 4)) + 1;
        var tree = (com.fasterxml.jackson.databind.node.ObjectNode) YAML.readTree(file.toFile());
        tree.remove(List.of("source", "until"));
        all.put(year, YAML.treeToValue(tree, CheckPack.Change.class));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReturnCodes codes() {
    try (Stream<Path> files = Files.list(NATIONAL.resolve("return-codes"))) {
      JsonNode tree = YAML.readTree(files.findFirst().orElseThrow().toFile());
      return YAML.treeToValue(
          YAML.createObjectNode().set("lists", tree.get("lists")), ReturnCodes.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The example of a rule as a return; the column {@code !} is passed over. */
  public static ReturnFiles example(CheckRule rule) {
    var builder = new ReturnFiles.Builder(rule.year());
    rule.example().forEach((name, text) -> table(builder, name, text));
    return builder.build();
  }

  private static void table(ReturnFiles.Builder builder, String name, String text) {
    if (name.equals("providers")) {
      builder.providers(providers(text));
      return;
    }
    boolean last = name.endsWith("_last");
    var table = ReturnTable.of(name.replace("_last", "")).orElseThrow();
    var lines = text.strip().lines().map(Packs::cells).toList();
    var taker = builder.table(table, last, lines.get(0));
    lines.stream().skip(1).forEach(taker::add);
  }

  /** URN, place codes and provider codes divided by spaces, day closed, postcode, authority. */
  private static ProviderList providers(String text) {
    return ProviderList.of(
        text.strip()
            .lines()
            .skip(1)
            .map(Packs::cells)
            .map(
                c ->
                    new ProviderList.Provider(
                        c.get(0),
                        java.util.Set.of(c.get(1).split(" ")),
                        java.util.Set.of(c.get(2).split(" ")),
                        Days.parse(c.get(3)),
                        c.get(4),
                        c.get(5)))
            .toList());
  }

  private static List<String> cells(String line) {
    return Stream.of(line.split(",", -1)).map(String::strip).toList();
  }

  /** Rows of an example that are marked as failing, by table; tables without any are left out. */
  public static Map<ReturnTable, List<Integer>> marked(CheckRule rule) {
    var all = new TreeMap<ReturnTable, List<Integer>>();
    rule.example()
        .forEach(
            (name, text) -> {
              var lines = text.strip().lines().map(Packs::cells).toList();
              int mark = lines.get(0).indexOf("!");
              var rows = new ArrayList<Integer>();
              for (int i = 1; i < lines.size() && mark >= 0; i++) {
                if (lines.get(i).get(mark).equals("x")) {
                  rows.add(i - 1);
                }
              }
              if (!rows.isEmpty()) {
                all.put(ReturnTable.of(name).orElseThrow(), rows);
              }
            });
    return all;
  }
}

package org.permanency.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Reason;

class WordsTest {
  private static final Path DOMAIN = Path.of("../permanency-domain/src/main/java");
  private static final Path ROOMS = Path.of("../permanency-domain/src/main/resources/messages");
  private static final Pattern CODE =
      Pattern.compile("(?:new Reason|Reason\\.of)\\(\\s*\"([a-z0-9.-]+)\"");

  @Test
  void everyReasonOfTheDomainHasItsLine() throws IOException {
    var lines = lines();
    var without = new TreeSet<>(codes());
    // A code that is put together in the rule ends with a dot here; one line of that kind is asked.
    without.removeIf(
        code ->
            code.endsWith(".")
                ? lines.stream().anyMatch(l -> l.startsWith(code))
                : lines.contains(code));

    assertThat(codes()).contains("people.child.changed", "access.user.no-role");
    assertThat(without).as("reason codes without a line").isEmpty();
  }

  private static Set<String> codes() throws IOException {
    var codes = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(DOMAIN)) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        CODE.matcher(Files.readString(file)).results().forEach(m -> codes.add(m.group(1)));
      }
    }
    return codes;
  }

  private static Set<String> lines() throws IOException {
    var texts = new Properties();
    try (var in = Words.class.getResourceAsStream("/org/permanency/web/messages.properties")) {
      texts.load(in);
    }
    // Rooms whose downloads use the same words ship them themselves.
    try (Stream<Path> files = Files.list(ROOMS)) {
      for (var file : files.toList()) {
        try (var in = Files.newInputStream(file)) {
          texts.load(in);
        }
      }
    }
    return texts.stringPropertyNames();
  }

  @Test
  void givenAReasonWithFacts_whenPutIntoWords_thenEachFactStandsInItsPlace() {
    assertThat(Words.of(Reason.of("people.person.upn", "number", "B12", "field", "upn")))
        .isEqualTo(
            "The pupil number B12 does not check. It should have a letter and 12 digits, and the"
                + " letter checks the digits.");
  }
}

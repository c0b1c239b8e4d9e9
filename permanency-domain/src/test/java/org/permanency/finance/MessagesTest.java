package org.permanency.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.permanency.finance.rule.FindingCode;

/** Every code has its words, and no words are left without a code. */
class MessagesTest {
  private static final Pattern CODE =
      Pattern.compile("\"(finance\\.(?:run|file|payee)\\.[a-z-]+)\"");

  @Test
  void everyCodeHasItsWords() throws IOException {
    var codes = new TreeSet<String>();
    for (var finding : FindingCode.values()) {
      codes.add("finance.exception." + finding.code());
    }
    try (var files = Files.walk(Path.of("src/main/java/org/permanency/finance"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        CODE.matcher(Files.readString(file)).results().forEach(m -> codes.add(m.group(1)));
      }
    }

    assertThat(words().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(codes);
  }

  private static Properties words() throws IOException {
    var words = new Properties();
    try (var in = MessagesTest.class.getResourceAsStream("/messages/finance.properties")) {
      words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    }
    return words;
  }
}

package org.permanency.record.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void givenAPageThatCallsItselfAPdf_thenItsContentSaysOtherwise() {
    assertThat(FileKind.named("letter.PDF")).isEqualTo(Optional.of(FileKind.PDF));
    assertThat(FileKind.PDF.holds(bytes("%PDF-1.7 ..."))).isTrue();
    assertThat(FileKind.PDF.holds(bytes("<html>"))).isFalse();
    assertThat(FileKind.PDF.holds(bytes("%P"))).isFalse();
    assertThat(FileKind.named("run.exe")).isEmpty();
    assertThat(FileKind.named("pdf")).isEmpty();
  }

  @Test
  void givenTextWithAZeroInIt_thenItIsNoText() {
    assertThat(FileKind.TXT.holds(bytes("Zoë\twas in.\r\n"))).isTrue();
    assertThat(FileKind.TXT.holds(new byte[] {'a', 0, 'b'})).isFalse();
    assertThat(FileKind.TXT.holds(new byte[] {(byte) 0xFF, (byte) 0xFE})).isFalse();
  }

  @ParameterizedTest(name = "{0} is kept as {1}")
  @CsvSource({
    "'C:\\temp\\Zoë (2).pdf', 'Zoë (2).pdf'",
    "'../../etc/passwd.txt', 'passwd.txt'",
    "'a\"b\r\n<c>.pdf', 'a_b___c_.pdf'",
    "'...pdf', 'pdf'",
  })
  void namesAreCleaned(String sent, String kept) {
    assertThat(FileKind.cleaned(sent)).isEqualTo(kept);
  }

  @Test
  void givenALongName_thenItsEndingStays() {
    var kept = FileKind.cleaned("x".repeat(300) + ".pdf");

    assertThat(kept).hasSize(150).endsWith("x.pdf");
  }
}

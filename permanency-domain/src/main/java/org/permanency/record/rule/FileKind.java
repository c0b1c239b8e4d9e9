package org.permanency.record.rule;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Kinds of file whose content can be told by how it begins, so that a name alone never decides what
 * a file is. None of them is opened or run here.
 */
public enum FileKind {
  /** Portable document. */
  PDF("pdf", "application/pdf", "255044462D"),
  /** Photograph. */
  JPG("jpg", "image/jpeg", "FFD8FF"),
  /** Photograph, the longer ending. */
  JPEG("jpeg", "image/jpeg", "FFD8FF"),
  /** Picture. */
  PNG("png", "image/png", "89504E470D0A1A0A"),
  /** Word document. */
  DOCX(
      "docx",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "504B0304"),
  /** Excel workbook. */
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504B0304"),
  /** OpenDocument text. */
  ODT("odt", "application/vnd.oasis.opendocument.text", "504B0304"),
  /** E-mail as Outlook keeps it. */
  MSG("msg", "application/vnd.ms-outlook", "D0CF11E0A1B11AE1"),
  /** Plain text in UTF-8. */
  TXT("txt", "text/plain", "");

  private final String ending;
  private final String mediaType;
  private final byte[] beginning;

  FileKind(String ending, String mediaType, String beginning) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.beginning = HexFormat.of().parseHex(beginning);
  }

  /** Ending of the name, lower case. */
  public String ending() {
    return ending;
  }

  /** Media type. */
  public String mediaType() {
    return mediaType;
  }

  /** The kind with this ending; empty for none. */
  public static Optional<FileKind> of(String ending) {
    return Arrays.stream(values()).filter(k -> k.ending.equals(ending)).findFirst();
  }

  /** Every ending. */
  public static List<String> endings() {
    return Arrays.stream(values()).map(FileKind::ending).toList();
  }

  /** The kind that a name says; empty for none. */
  public static Optional<FileKind> named(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : of(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether the content is what the name says. */
  public boolean holds(byte[] content) {
    if (content.length < beginning.length) {
      return false;
    }
    boolean begins = Arrays.equals(beginning, 0, beginning.length, content, 0, beginning.length);
    return begins && (this != TXT || text(content));
  }

  private static boolean text(byte[] content) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /**
   * A file's name as it is kept: without folders, without characters that mean something elsewhere,
   * at most 150 characters with its ending.
   */
  public static String cleaned(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var plain =
        last.replaceAll("[^\\p{L}\\p{N}._() -]", "_")
            .replaceAll("\\s+", " ")
            .replaceAll("^[. ]+", "");
    if (plain.length() <= 150) {
      return plain;
    }
    int dot = plain.lastIndexOf('.');
    var end = dot < 0 || plain.length() - dot > 10 ? "" : plain.substring(dot);
    return plain.substring(0, 150 - end.length()) + end;
  }
}

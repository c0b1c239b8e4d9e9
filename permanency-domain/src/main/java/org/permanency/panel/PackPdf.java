package org.permanency.panel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.permanency.finance.TaggedPdf;
import org.permanency.workflow.LetterTexts;

/**
 * A pack as one PDF: agenda with page numbers, then every matter's papers, pages numbered through.
 */
final class PackPdf {
  private static final float SIZE = 9;
  private static final float FOOT = 22;

  private PackPdf() {}

  static byte[] of(String agency, String panel, Pack pack) {
    var parts = new ArrayList<byte[]>();
    var first = new ArrayList<Integer>();
    int front = pages(agenda(agency, panel, pack, List.of()));
    int page = front + 1;
    for (var item : pack.items()) {
      first.add(page);
      for (var part : parts(item)) {
        parts.add(part);
        page += pages(part);
      }
    }
    parts.add(0, agenda(agency, panel, pack, first));
    return numbered(merged(parts));
  }

  /** The head of a page, up to the beginning of its body. */
  static String head(String title) {
    return "<html lang=\"en-GB\"><head><title>"
        + TaggedPdf.escaped(title)
        + "</title><meta name=\"description\" content=\""
        + TaggedPdf.escaped(title)
        + "\"/><style>@page { size: A4; margin: 22mm 20mm }"
        + " body { font-family: 'Liberation Sans'; font-size: 11pt; line-height: 1.4 }"
        + " h1 { font-size: 16pt } h2 { font-size: 13pt } h3 { font-size: 11pt }"
        + " h1, h2, h3 { font-weight: normal }"
        + " table { width: 100%; border-collapse: collapse }"
        + " th { text-align: left; font-weight: normal; vertical-align: top }"
        + " th, td { border-bottom: 0.5pt solid #888; padding: 3pt; vertical-align: top }"
        + "</style></head><body>\n";
  }

  /** Text as paragraphs; lines stay lines. */
  static String paragraphs(String text) {
    var out = new StringBuilder();
    for (var part : text.split("\n\\s*\n")) {
      if (!part.isBlank()) {
        out.append("<p>")
            .append(TaggedPdf.escaped(part.strip()).replace("\n", "<br/>"))
            .append("</p>\n");
      }
    }
    return out.toString();
  }

  private static byte[] agenda(String agency, String panel, Pack pack, List<Integer> first) {
    var of = pack.meeting().meeting();
    var html =
        new StringBuilder(head(panel + ", " + LetterTexts.day(of.on())))
            .append("<p>")
            .append(TaggedPdf.escaped(agency))
            .append("</p><h1>")
            .append(TaggedPdf.escaped(panel))
            .append("</h1><p>")
            .append(LetterTexts.day(of.on()))
            .append(", ")
            .append(of.begins())
            .append("<br/>")
            .append(TaggedPdf.escaped(of.place()))
            .append("</p><p>Confidential. For the members of the panel only.</p><h2>Agenda</h2>")
            .append("<table><thead><tr><th>Time</th><th>Matter</th><th>Page</th></tr></thead>")
            .append("<tbody>");
    for (int i = 0; i < pack.items().size(); i++) {
      var item = pack.items().get(i);
      html.append("<tr><td>")
          .append(item.slot())
          .append("</td><td>")
          .append(TaggedPdf.escaped(item.reference() + " " + item.title()))
          .append("<br/>")
          .append(TaggedPdf.escaped(item.kind()))
          .append("</td><td>")
          .append(first.isEmpty() ? "000" : String.valueOf(first.get(i)))
          .append("</td></tr>");
    }
    return TaggedPdf.of(html.append("</tbody></table></body></html>").toString());
  }

  private static List<byte[]> parts(Pack.Item item) {
    var parts = new ArrayList<byte[]>();
    var html =
        new StringBuilder(head(item.reference() + " " + item.title()))
            .append("<h1>")
            .append(TaggedPdf.escaped(item.title()))
            .append("</h1><p>")
            .append(TaggedPdf.escaped(item.kind() + ", " + item.reference()))
            .append("</p>");
    if (item.closed()) {
      html.append("<p>You have an interest in this matter. Its papers are not shown to you.</p>");
    }
    if (item.left() > 0) {
      html.append("<p>")
          .append(item.left() == 1 ? "1 paper is" : item.left() + " papers are")
          .append(" left out of this pack.</p>");
    }
    for (var paper : item.papers()) {
      html.append("<h2>").append(TaggedPdf.escaped(paper.title())).append("</h2>");
      if (paper.pdf().length > 0) {
        html.append("<p>On the following pages.</p></body></html>");
        parts.add(TaggedPdf.of(html.toString()));
        parts.add(paper.pdf());
        html = new StringBuilder(head(item.title())).append("<h2>Further papers</h2>");
        continue;
      }
      text(paper, html);
    }
    boolean more = parts.isEmpty() || !item.papers().isEmpty() && lastIsText(item);
    if (more) {
      parts.add(TaggedPdf.of(html.append("</body></html>").toString()));
    }
    return parts;
  }

  private static boolean lastIsText(Pack.Item item) {
    return item.papers().get(item.papers().size() - 1).pdf().length == 0;
  }

  private static void text(Paper paper, StringBuilder html) {
    for (var p : paper.paragraphs()) {
      if (p.heading() != null) {
        html.append("<h3>").append(TaggedPdf.escaped(p.heading())).append("</h3>");
      }
      html.append(paragraphs(p.text()));
    }
  }

  private static int pages(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException("a paper is no PDF", e);
    }
  }

  private static byte[] merged(List<byte[]> parts) {
    var merger = new PDFMergerUtility();
    var out = new ByteArrayOutputStream(200_000);
    parts.forEach(p -> merger.addSource(new RandomAccessReadBuffer(p)));
    merger.setDestinationStream(out);
    try {
      merger.mergeDocuments(MemoryUsageSetting.setupMainMemoryOnly().streamCache);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("pack cannot be put together", e);
    }
  }

  private static byte[] numbered(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf);
        var font = font()) {
      var type = PDType0Font.load(document, font);
      int all = document.getNumberOfPages();
      for (int i = 0; i < all; i++) {
        number(document, i, "Page " + (i + 1) + " of " + all, type);
      }
      var out = new ByteArrayOutputStream(pdf.length + 10_000);
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("pages cannot be numbered", e);
    }
  }

  private static InputStream font() {
    return Objects.requireNonNull(
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
  }

  private static void number(PDDocument document, int at, String text, PDFont font)
      throws IOException {
    var page = document.getPage(at);
    var box = page.getCropBox();
    float width = font.getStringWidth(text) / 1000 * SIZE;
    try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      content.beginMarkedContent(org.apache.pdfbox.cos.COSName.ARTIFACT);
      content.beginText();
      content.setFont(font, SIZE);
      content.newLineAtOffset(
          box.getLowerLeftX() + (box.getWidth() - width) / 2, box.getLowerLeftY() + FOOT);
      content.showText(text);
      content.endText();
      content.endMarkedContent();
    }
  }
}

package org.permanency.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.permanency.assessment.rule.Checks;
import org.permanency.assessment.rule.Member;
import org.permanency.finance.TaggedPdf;
import org.permanency.panel.Paper.Paragraph;
import org.permanency.tenancy.TenantContext;

/** A report as paragraphs, for panels and for its pages. */
@ApplicationScoped
class AssessmentPapers {
  private static final String TEMPLATE = TaggedPdf.template(AssessmentPapers.class, "report.xhtml");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  @Inject AssessmentReader reader;
  @Inject MemberStore members;
  @Inject AnswerStore answers;

  /** Heading of the report. */
  String title(TenantContext ctx, AssessmentCase it, boolean brief) {
    var plan = reader.forms(ctx, it);
    var form = plan.forms().get(reader.kind(ctx, it).form());
    var label = form == null || brief ? "Brief report" : form.label();
    return label + ": " + it.row().name();
  }

  /**
   * The report in paragraphs. What checks found is for the medical adviser, the agency and the
   * decision maker, and left out of what members of a panel read.
   */
  List<Paragraph> paragraphs(TenantContext ctx, AssessmentCase it, boolean brief) {
    var all = new ArrayList<Paragraph>();
    all.add(Paragraph.of("Who is assessed", people(ctx, it)));
    if (!brief) {
      all.add(Paragraph.of("What they can offer", offer(it)));
      all.add(Paragraph.of("Checks", checks(ctx, it)));
      all.add(new Paragraph("What checks found", notes(it), false));
    }
    var plan = reader.forms(ctx, it);
    var given = answers.answers(it.row().id());
    for (var key : plan.sections(reader.kind(ctx, it).form(), brief)) {
      var section = plan.sections().get(key);
      if (section != null) {
        section
            .questions()
            .forEach(
                (question, q) -> {
                  var a = given.get(question);
                  all.add(
                      Paragraph.of(
                          section.label() + ": " + q.label(),
                          a == null || a.text().isEmpty() ? "Not answered." : a.text()));
                });
      }
    }
    ends(it, all);
    return all;
  }

  private static void ends(AssessmentCase it, List<Paragraph> all) {
    var opinion = it.opinion();
    if (opinion != null) {
      all.add(
          Paragraph.of(
              "Second opinion",
              opinion.text() + "\n" + opinion.by() + ", " + DAY.format(opinion.on())));
    }
    if (it.comments() != null) {
      all.add(Paragraph.of("Comments of the applicants", it.comments()));
    } else if (it.reportOn() != null) {
      all.add(
          Paragraph.of(
              "Comments of the applicants",
              "The report was shared with them on " + DAY.format(it.reportOn()) + "."));
    }
  }

  private String people(TenantContext ctx, AssessmentCase it) {
    var lines = new ArrayList<String>();
    for (var m : members.members(it.row().id())) {
      if (m.there(ctx.today())) {
        lines.add(line(m));
      }
    }
    return String.join("\n", lines);
  }

  private static String line(Member m) {
    return m.name()
        + ", "
        + m.role().label().toLowerCase(Locale.UK)
        + (m.born() == null ? "" : ", born " + DAY.format(m.born()));
  }

  private static String offer(AssessmentCase it) {
    var o = it.offer();
    var lines = new ArrayList<String>();
    if (o.places() != null) {
      lines.add(
          o.places()
              + (o.places() == 1 ? " child" : " children")
              + ", "
              + (o.ageFrom() == null ? 0 : o.ageFrom())
              + " to "
              + (o.ageTo() == null ? 18 : o.ageTo())
              + " years"
              + (o.siblings() ? ", brothers and sisters together" : ""));
    }
    add(lines, "Needs", o.needs());
    add(lines, "Languages", o.languages());
    add(lines, "Faith and culture", o.faith());
    add(lines, "Area", o.area());
    add(lines, "Conditions", o.conditions());
    return lines.isEmpty() ? "Nothing is proposed yet." : String.join("\n", lines);
  }

  private static void add(List<String> lines, String label, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      lines.add(label + ": " + text);
    }
  }

  private String checks(TenantContext ctx, AssessmentCase it) {
    var lines = new ArrayList<String>();
    for (var l : reader.lines(ctx, it, 2)) {
      lines.add(l.check().label() + ", " + l.name() + ": " + words(l));
    }
    return String.join("\n", lines);
  }

  private static String words(Checks.Line line) {
    return switch (line.how()) {
      case HELD -> line.until() == null ? "held" : "held, until " + DAY.format(line.until());
      case WAITING -> "not back yet";
      case EXPIRED -> "expired";
      case ADVERSE -> "stands against";
      case MISSING -> "not asked for";
    };
  }

  private String notes(AssessmentCase it) {
    var lines = new ArrayList<String>();
    for (var c : members.checks(it.row().id())) {
      if (c.note() != null && !c.note().isBlank()) {
        lines.add(c.kind() + ": " + c.note());
      }
    }
    return lines.isEmpty() ? "Nothing was noted." : String.join("\n", lines);
  }

  /** The report set as pages. */
  byte[] pdf(TenantContext ctx, AssessmentCase it, boolean brief, String tenant) {
    var body = new StringBuilder();
    for (var p : paragraphs(ctx, it, brief)) {
      body.append("<h2>").append(TaggedPdf.escaped(p.heading() == null ? "" : p.heading()));
      body.append("</h2>\n");
      for (var line : p.text().split("\n", -1)) {
        body.append("<p>").append(TaggedPdf.escaped(line)).append("</p>\n");
      }
    }
    return TaggedPdf.of(
        TEMPLATE
            .replace("{{body}}", body)
            .replace("{{title}}", TaggedPdf.escaped(title(ctx, it, brief)))
            .replace("{{reference}}", TaggedPdf.escaped(it.row().reference()))
            .replace("{{tenant}}", TaggedPdf.escaped(tenant))
            .replace("{{printed}}", DAY.format(ctx.today())));
  }
}

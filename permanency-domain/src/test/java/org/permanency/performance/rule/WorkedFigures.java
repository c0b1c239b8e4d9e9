package org.permanency.performance.rule;

import java.util.ArrayList;
import java.util.List;
import org.permanency.fostering.rule.HouseholdType;
import org.permanency.people.rule.SubjectKind;

/**
 * Figures worked out by hand, indicator by indicator: an ordinary case, an empty population, days
 * on the boundary. Written as {@code numerator}, {@code numerator/denominator=value}, with {@code
 * ?n} behind it where n are counted beside.
 */
final class WorkedFigures {
  private final List<Worked> all = new ArrayList<>();

  /** One figure. */
  record Worked(String key, String name, Town town, String month, String expected) {
    @Override
    public String toString() {
      return key + ": " + name + ", " + month + " is " + expected;
    }
  }

  static List<Worked> all() {
    var figures = new WorkedFigures();
    figures.care();
    figures.inHouse();
    figures.agency();
    figures.households();
    figures.newHouseholds();
    figures.types();
    figures.recorded();
    figures.vacancies();
    figures.stability();
    figures.moves();
    figures.enquiries();
    figures.keeping();
    figures.unplanned();
    figures.assessments();
    figures.panels();
    figures.adopters();
    figures.privateFostering();
    figures.adopted();
    figures.waiting();
    figures.placedLate();
    return figures.all;
  }

  private void figure(String key, String name, Town town, String month, String expected) {
    all.add(new Worked(key, name, town, month, expected));
  }

  private void care() {
    var town =
        new Town()
            .child("1", "2006-05-01", "2015-03-31 - S C2 U6 PR1")
            .child("2", "2006-05-01", "2015-03-01 2015-03-31 S C2 U6 PR1 E4A")
            .child("3", "2006-05-01", "2015-03-01 2015-04-01 S C2 K2 PR4 E4A")
            .child("4", "2006-05-01", "2015-04-01 - S C2 U6 PR1")
            .child("5", "2006-05-01", "2015-03-01 - S V3 U6 PR1")
            .child("6", "2006-05-01", "2015-03-01 - S V4 K2 PR1")
            .child(
                "7", "2006-05-01", "2015-03-01 2015-03-20 S C2 U6 PR1 X1", "2015-03-20 - P C2 T1");
    figure("LAC", "ordinary: arrived on the day, left on the day after", town, "2015-03", "3");
    figure("LAC", "boundary: a month later", town, "2015-04", "3");
    figure("LAC", "empty: before anybody", town, "2015-02", "0");

    var held =
        new Town()
            .child("1", "2006-05-01", "2015-01-01 - S C2 U6 PR1")
            .held("1", "service", "2015-02-01..")
            .child("2", "1997-04-01", "2015-01-01 - S C2 U6 PR1")
            .held("2", "service", "2015-01-01..")
            .child("3", "2006-05-01", "2015-01-01 - S C2 U6 PR1")
            .held("3", "council", "2015-01-01..")
            .child("4", "2006-05-01", "2015-01-01 2015-03-31 S C2 U6 PR1 E4A")
            .held("4", "service", "2015-01-01..")
            .child("5", "-", "2015-01-01 - S C2 U6 PR1")
            .held("5", "service", "2015-01-01..2015-05-01")
            .child("6", "2006-05-01", "2015-01-01 - S V4 U6 PR1")
            .held("6", "service", "2015-01-01..");
    figure("PER-01", "ordinary: under 18, looked after, held", held, "2015-03", "2 ?1");
    figure("PER-01", "boundary: eighteen and a spell that ended", held, "2015-05", "1");
    figure("PER-01", "boundary: eighteen on 1 April counts in March", held, "2015-04", "1 ?1");
    figure("PER-01", "empty: nobody held", new Town(), "2015-03", "0");
  }

  private void inHouse() {
    var town =
        new Town()
            .household("H", "2010-01-01..", 3)
            .child("1", "2006-05-01", "2014-01-01 - S C2 U6 PR1")
            .stay("1", "H", "2014-01-01..")
            .child("2", "2006-05-01", "2014-01-01 - S C2 U1 PR4")
            .stay("2", "H", "2014-01-01..2015-03-31")
            .child("3", "2006-05-01", "2014-01-01 - S C2 U6 PR1")
            .child("4", "2006-05-01", "2014-01-01 - S C2 U6 PR2")
            .child("5", "2006-05-01", "2014-01-01 - S C2 K2 PR1")
            .stay("5", "H", "2014-01-01..")
            .childOf("BBB", "1", "2006-05-01", "2014-01-01 - S C2 U6 PR1")
            .childOf("BBB", "2", "2006-05-01", "2014-01-01 - S C2 U6 PR4")
            .childOf("BBB", "3", "2006-05-01", "2014-01-01 - S C2 P2 PR1");
    figure("FOS-01 count", "ordinary: register, else PR1", town, "2015-02", "3");
    figure("FOS-01 percent", "ordinary: of six fostered", town, "2015-02", "3/6=50.00");
    figure("FOS-01 count", "boundary: the day of leaving is not with it", town, "2015-03", "2");
    figure("FOS-01 percent", "boundary: the day of leaving", town, "2015-03", "2/6=33.33");
    figure("FOS-01 count", "empty", new Town(), "2015-03", "0");
    figure("FOS-01 percent", "empty: nothing is not zero", new Town(), "2015-03", "0/0=null");

    var away =
        new Town()
            .household("H", "2010-01-01..", 1)
            .child(
                "1",
                "2006-05-01",
                "2014-01-01 2015-03-20 S C2 U6 PR1 X1 PE1 1",
                "2015-03-20 2015-04-02 P C2 T3 - X1",
                "2015-04-02 - P C2 U6 PR1 - PE1 1")
            .stay("1", "H", "2014-01-01..");
    figure("FOS-01 percent", "boundary: on a temporary stay", away, "2015-03", "1/1=100.00");
  }

  private void agency() {
    var town =
        new Town()
            .household("H", "2010-01-01..", 3)
            .child("1", "2006-05-01", "2014-01-01 - S C2 U6 PR4")
            .child(
                "2", "2006-05-01", "2014-01-01 2015-03-20 S C2 U2 PR5 X1", "2015-03-20 - P C2 T1")
            .child("3", "2006-05-01", "2014-01-01 - S C2 U6 PR3")
            .child("4", "2006-05-01", "2014-01-01 - S C2 R1 PR4")
            .child("5", "2006-05-01", "2014-01-01 - S C2 U4 PR4")
            .stay("5", "H", "2015-03-31..")
            .child("6", "2006-05-01", "2014-01-01 2015-04-30 S C2 U4 PR4 E4A");
    figure("FOS-02 count", "ordinary: PR4, PR5, not on the register", town, "2015-02", "4");
    figure("FOS-02 percent", "ordinary", town, "2015-02", "4/5=80.00");
    figure("FOS-02 count", "boundary: with a household from that day", town, "2015-03", "3");
    figure("FOS-02 percent", "boundary: left on the last day", town, "2015-04", "2/4=50.00");
    figure("FOS-02 count", "empty", new Town(), "2015-03", "0");
    figure("FOS-02 percent", "empty", new Town(), "2015-03", "0/0=null");
  }

  private void households() {
    var town =
        new Town()
            .household("A", "2014-01-01..", 2)
            .household("B", "2014-01-01..2015-03-31", 3)
            .household("C", "2015-03-31..", 1)
            .household("D", "2014-01-01..2015-04-01", 0)
            .terms("D", "2014-01-01..2015-03-31", 1)
            .terms("D", "2015-03-31..", 2);
    figure("FOS-05", "ordinary", town, "2015-02", "3");
    figure("FOS-05", "boundary: first and last day of approval", town, "2015-03", "3");
    figure("FOS-05", "empty", new Town(), "2015-03", "0");
    figure("FOS-06", "ordinary", town, "2015-02", "6");
    figure("FOS-06", "boundary: terms that change on the day", town, "2015-03", "5");
    figure("FOS-06", "empty", new Town(), "2015-03", "0");
    figure("FOS-09", "ordinary: 5 at the end, 6 a year before", town, "2015-03", "-1");
    figure("FOS-09", "boundary: April is held against 31 March", town, "2015-04", "-2");
    figure("FOS-09", "boundary: the next March still against it", town, "2016-03", "-2");
    figure("FOS-09", "empty", new Town(), "2015-03", "0");
    figure("FOS-08", "ordinary: an approval that ended", town, "2015-03", "3");
    figure("FOS-08", "boundary: the first day of the next year", town, "2015-04", "2");
    figure("FOS-08", "boundary: the month before", town, "2015-02", "0");
    figure("FOS-08", "empty", new Town(), "2015-03", "0");
    figure("FOS-07", "ordinary: an approval, and more places", town, "2015-03", "2");
    figure("FOS-07", "boundary: the day before they begin", town, "2015-02", "0");
    figure("FOS-07", "boundary: the first of April is another year", town, "2015-04", "0");
    figure("FOS-07", "empty", new Town(), "2015-03", "0");
    var fewer =
        new Town()
            .household("E", "2014-01-01..", 0)
            .terms("E", "2014-01-01..2014-06-01", 3)
            .terms("E", "2014-06-01..2014-09-01", 1)
            .terms("E", "2014-09-01..", 2);
    figure("FOS-08", "ordinary: fewer places, some of which came back", fewer, "2015-03", "2");
    figure("FOS-07", "ordinary: one of them came back", fewer, "2015-03", "1");
  }

  private void newHouseholds() {
    var town =
        new Town()
            .household("A", "2014-04-01..", 2)
            .carer("A", "2014-04-01..", "WBRI")
            .carer("A", "2014-04-01..", "APKN")
            .household("B", "2015-03-31..", 2)
            .carer("B", "2015-03-31..", "WIRI")
            .household("C", "2014-03-31..", 2)
            .carer("C", "2014-03-31..", "BCRB")
            .household("D", "2014-10-01..2014-12-01", 2)
            .carer("D", "2014-10-01..", "REFU")
            .household("E", "2014-11-01..", 2)
            .carer("E", "2014-11-02..", "BAFR");
    figure(
        "FOS-10",
        "ordinary: one carer is enough, joining later is not",
        town,
        "2015-03",
        "1/4=25.00");
    figure("FOS-10", "boundary: the day before the last approval", town, "2015-02", "1/3=33.33");
    figure("FOS-10", "boundary: in April only the first", town, "2014-04", "1/1=100.00");
    figure("FOS-10", "empty: a new year", town, "2015-04", "0/0=null");
  }

  private void types() {
    for (var type : HouseholdType.values()) {
      var other = type == HouseholdType.LINK ? HouseholdType.REMAND : HouseholdType.LINK;
      var town =
          new Town()
              .household("A", "2014-01-01..", type.key())
              .household("B", "2015-03-31..", type.key())
              .household("C", "2014-01-01..2015-03-31", type.key())
              .household("D", "2014-01-01..", other.key());
      var key = "FOS-12 " + type.key();
      figure(key, "ordinary", town, "2015-02", "2");
      figure(key, "boundary: one ends, another begins on the day", town, "2015-03", "2");
      figure(key, "boundary: before any", town, "2013-12", "0");
      figure(key, "empty", new Town(), "2015-03", "0");
    }
  }

  private void recorded() {
    var town =
        new Town()
            .child("1", "2006-05-01", "2014-01-01 - S C2 U6 PR1")
            .household("H", "2010-01-01..", 1)
            .recorded(SubjectKind.CHILD, "AAA1", "2014-03", 5, 0)
            .recorded(SubjectKind.CHILD, "AAA1", "2014-04", 4, 3)
            .recorded(SubjectKind.CHILD, "AAA1", "2015-03", 2, 1)
            .recorded(SubjectKind.HOUSEHOLD, "H", "2014-10", 3, 3)
            .recorded(SubjectKind.ADOPTER, "X", "2015-03", 1, 0);
    figure(
        "CON-04", "ordinary: April to March, whoever it is about", town, "2015-03", "7/10=70.00");
    figure("CON-04", "boundary: the first month of the year", town, "2014-04", "3/4=75.00");
    figure("CON-04", "boundary: the year before", town, "2014-03", "0/5=0.00");
    figure("CON-04", "empty: nothing is not zero", town, "2015-04", "0/0=null");
  }

  private void keeping() {
    var town =
        new Town()
            .household("A", "2010-01-01..", 2)
            .household("B", "2010-01-01..", 2)
            .household("C", "2014-03-31..", 2)
            .household("D", "2010-01-01..2015-03-31", 2)
            .care("REVIEW", "A", "2014-03-31");
    figure("FOS-15", "ordinary: a year to the day is in time", town, "2015-03", "1");
    figure("FOS-15", "boundary: a month later, with the one approved since", town, "2015-04", "3");
    figure("FOS-15", "empty", new Town(), "2015-03", "0");
    var visited =
        new Town()
            .household("A", "2010-01-01..", 2)
            .household("B", "2010-01-01..", 2)
            .household("C", "2015-02-17..", 2)
            .household("D", "2010-01-01..", 2)
            .care("VISIT", "A", "2015-02-17")
            .care("VISIT", "B", "2015-02-16")
            .care("VISIT", "D", "2015-04-01");
    figure("FOS-16", "ordinary: 42 and 43 days before month end", visited, "2015-03", "2");
    figure("FOS-16", "boundary: a visit of the next month counts then", visited, "2015-04", "3");
    figure("FOS-16", "empty", new Town(), "2015-03", "0");
    var events =
        new Town()
            .care("COMPLAINT", "A", "2014-04-01")
            .care("COMPLAINT", "B", "2015-03-31")
            .care("COMPLAINT", "A", "2014-03-31")
            .care("ALLEGATION", "A", "2014-04-01")
            .care("ALLEGATION", "A", "2015-04-01");
    figure("FOS-17", "ordinary: first and last day of the year", events, "2015-03", "2");
    figure("FOS-17", "boundary: in April only the first", events, "2014-04", "1");
    figure("FOS-17", "empty", new Town(), "2015-03", "0");
    figure("FOS-18", "ordinary", events, "2015-03", "1");
    figure("FOS-18", "boundary: the next year", events, "2015-04", "1");
    figure("FOS-18", "empty", new Town(), "2015-03", "0");
  }

  private void unplanned() {
    var town =
        new Town()
            .household("A", "2010-01-01..", 2)
            .ended("1", "A", "2013-01-01..2014-04-01", false, "carer")
            .ended("2", "A", "2013-01-01..2014-03-31", false, "carer")
            .ended("3", "A", "2013-01-01..2014-10-01", true, "carer")
            .ended("4", "A", "2013-01-01..2015-03-31", false, "child");
    figure("FOS-19", "ordinary: by the carer, not planned", town, "2015-03", "1");
    figure("FOS-19", "boundary: the first day of the year", town, "2014-04", "1");
    figure("FOS-19", "empty", new Town(), "2015-03", "0");
    figure("FOS-20", "ordinary: by the child", town, "2015-03", "1");
    figure("FOS-20", "boundary: the month before", town, "2015-02", "0");
    figure("FOS-20", "empty", new Town(), "2015-03", "0");
  }

  private void vacancies() {
    var town =
        new Town()
            .household("A", "2014-01-01..", 3)
            .household("B", "2014-01-01..", 1)
            .household("C", "2014-01-01..2015-03-31", 2)
            .hold("A", "2015-03-31..2015-05-01", 1)
            .hold("C", "2015-01-01..", 1)
            .stay("1", "A", "2015-01-01..")
            .stay("2", "B", "2015-01-01..")
            .stay("3", "B", "2015-01-01..2015-04-01")
            .stayOf("BBB", "1", "A", "2015-01-01..2015-04-30");
    figure("FOS-11", "ordinary: 6 places, 1 held, 3 taken", town, "2015-02", "2/6=33.33");
    figure("FOS-11", "boundary: approval over, hold begins", town, "2015-03", "0/4=0.00");
    figure("FOS-11", "boundary: the day of leaving is free", town, "2015-04", "1/4=25.00");
    figure("FOS-11", "empty", new Town(), "2015-03", "0/0=null");

    var full =
        new Town()
            .household("A", "2014-01-01..", 1)
            .hold("A", "2015-01-01..", 1)
            .stay("1", "A", "2015-01-01..");
    var twice =
        new Town()
            .household("A", "2014-01-01..", 2)
            .stay("1", "A", "2015-01-01..")
            .stay("1", "A", "2015-02-01..");
    figure(
        "FOS-11", "boundary: two rows of one child take one place", twice, "2015-03", "1/2=50.00");
    figure("FOS-11", "boundary: held and taken", full, "2015-03", "-1/1=-100.00");
  }

  private void stability() {
    var town =
        new Town()
            .child("1", "2006-05-01", "2012-09-30 - S C2 U6 PR1")
            .child("2", "2006-05-01", "2012-10-01 - S C2 U6 PR1")
            .child("3", "1999-03-31", "2010-01-01 - S C2 U6 PR1")
            .child("4", "1999-04-01", "2010-01-01 - S C2 U6 PR1")
            .child(
                "5",
                "2006-05-01",
                "2010-01-01 2013-04-01 S C2 U6 PR1 X1",
                "2013-04-01 - P C2 U4 PR1")
            .child(
                "6",
                "2006-05-01",
                "2010-01-01 2013-03-31 S C2 U6 PR1 X1",
                "2013-03-31 - P C2 U4 PR1")
            .child("7", "2006-05-01", "2010-01-01 - P C2 U6 PR1")
            .child("8", "2006-05-01", "2010-01-01 - S C2 K2 PR1")
            .child(
                "9",
                "2006-05-01",
                "2010-01-01 2014-05-05 S C2 U6 PR1 X1 P 1",
                "2014-05-05 2014-05-09 P C2 T1 - X1",
                "2014-05-09 - P C2 U6 PR1 - P 1");
    // 1, 4, 5, 6 and 9 are in; 5 has been there a day less than two years; 7 is unknown
    figure("FOS-22", "ordinary", town, "2015-03", "4/5=80.00 ?1");
    figure(
        "FOS-22",
        "boundary: one month on all are two years there",
        town,
        "2015-04",
        "5/5=100.00 ?1");
    figure("FOS-22", "empty", new Town(), "2015-03", "0/0=null");

    var february =
        new Town()
            .child("1", "2000-02-29", "2010-01-01 - S C2 U6 PR1")
            .child("2", "2006-05-01", "2013-08-31 - S C2 U6 PR1");
    figure("FOS-22", "boundary: sixteen on 29 February", february, "2016-02", "1/1=100.00");
    figure(
        "FOS-22",
        "boundary: 30 months after 31 August end in February",
        february,
        "2016-01",
        "1/1=100.00");
    var noBirthday = new Town().child("1", "-", "2010-01-01 - S C2 U6 PR1");
    figure("FOS-22", "boundary: born nobody knows when", noBirthday, "2016-02", "0/0=null ?1");
  }

  private void moves() {
    var town =
        new Town()
            .child(
                "1",
                "2006-05-01",
                "2014-01-01 2014-04-02 S C2 U6 PR1 X1 P 1",
                "2014-04-02 2014-09-01 P C2 U6 PR1 X1 P 1",
                "2014-09-01 - P C2 U4 PR1")
            .child(
                "2",
                "2006-05-01",
                "2014-01-01 2014-04-01 S C2 U6 PR1 X1",
                "2014-04-01 2014-09-01 P C2 U6 PR1 X1",
                "2014-09-01 - P C2 U4 PR1")
            .child(
                "3",
                "2006-05-01",
                "2014-01-01 2014-06-01 S C2 U6 PR1 X1",
                "2014-06-01 2014-09-01 P C2 K2 PR1 X1",
                "2014-09-01 - P C2 U4 PR1")
            .child(
                "4",
                "2006-05-01",
                "2014-01-01 2014-06-01 S C2 U6 PR1 X1 P 1",
                "2014-06-01 2014-06-09 P C2 T1 - X1",
                "2014-06-09 2014-09-01 P C2 U6 PR1 X1 P 1",
                "2014-09-01 - P C2 U4 PR1")
            .child(
                "5",
                "2006-05-01",
                "2014-05-01 2014-06-01 S C2 U6 PR1 E4A",
                "2014-08-01 2014-12-01 S C2 U6 PR1 X1",
                "2014-12-01 2015-03-31 B C2 U5 PR1 X1",
                "2015-03-31 - P C2 K2 PR1")
            .child(
                "6",
                "2006-05-01",
                "2014-05-01 2014-06-01 S C2 U6 PR1 X1",
                "2014-06-01 2014-07-01 P C2 U6 PR1 X1",
                "2014-07-01 2015-03-31 P C2 U6 PR1 E4A");
    figure("FOS-23", "ordinary: 1 and 5 of five", town, "2015-03", "2/5=40.00");
    figure("FOS-23", "boundary: the night of 1 April drops out", town, "2015-04", "1/5=20.00");
    figure("FOS-23", "empty", new Town(), "2015-03", "0/0=null");

    var adopters =
        new Town()
            .child(
                "1",
                "2012-05-01",
                "2014-01-01 2014-04-01 S E1 U5 PR1 X1",
                "2014-04-01 2014-09-01 T E1 A5 PR1 X1",
                "2014-09-01 2014-12-01 P E1 U6 PR1 X1",
                "2014-12-01 - P E1 U6 PR1");
    figure(
        "FOS-23", "boundary: no longer foster care in the window", adopters, "2015-03", "0/1=0.00");
    figure("FOS-23", "boundary: last night as foster care", adopters, "2015-02", "1/1=100.00");
  }

  private void panels() {
    var town =
        new Town()
            .panel("P1", "FOSTER_APPROVAL", "SUITABLE", "2014-04-01", "final")
            .panel("P2", "FOSTER_APPROVAL", "SUITABLE", "2015-03-31", "final", "differs")
            .panel("P3", "FOSTER_APPROVAL", "SUITABLE", "2014-03-31", "final")
            .panel("P4", "FOSTER_APPROVAL", "UNSUITABLE", "2014-06-01", "differs")
            .panel("P5", "FOSTER_REVIEW", "SUITABLE", "2014-05-01", "heard")
            .panel("P6", "FOSTER_REVIEW", "DEFERRED", "2014-05-01", "heard")
            .panel("P7", "FOSTER_REVIEW", "UNSUITABLE", "2015-03-31", "heard")
            .panel("P8", "ADOPTER_APPROVAL", "SUITABLE", "2015-03-31", "final", "differs");
    figure("FPA-01", "ordinary: first and last day of the year", town, "2015-03", "2");
    figure("FPA-01", "boundary: a new year begins", town, "2015-04", "0");
    figure("FPA-01", "empty", new Town(), "2015-03", "0");
    figure("FPA-02", "ordinary: what was deferred is not counted", town, "2015-03", "2");
    figure("FPA-02", "boundary: before the last day's month", town, "2015-02", "1");
    figure("FPA-02", "empty", new Town(), "2015-03", "0");
    figure("FPA-03", "ordinary: also one that is not final", town, "2015-03", "2");
    figure("FPA-03", "boundary: the month before", town, "2015-02", "1");
    figure("FPA-03", "empty", new Town(), "2015-03", "0");
    figure("APA-01", "ordinary", town, "2015-03", "1");
    figure("APA-01", "boundary: a new year begins", town, "2015-04", "0");
    figure("APA-01", "empty", new Town(), "2015-03", "0");
  }

  private void assessments() {
    var town =
        new Town()
            .assessment("S1", "fostering", "BOTH 2014-04-30", "WITHDRAWN 2014-06-30")
            .assessment("S2", "fostering", "STAGE_ONE 2014-05-01", "STAGE_TWO 2014-06-01")
            .assessment("S3", "adoption", "STAGE_ONE 2014-04-01", "BETWEEN 2014-05-31")
            .assessment("S4", "adoption", "STAGE_TWO 2014-04-01", "APPROVED 2014-05-31");
    figure("FOS-04", "ordinary", town, "2014-05", "2");
    figure("FOS-04", "boundary: begun on the last day, another on the next", town, "2014-04", "1");
    figure("FOS-04", "boundary: withdrawn on the last day", town, "2014-06", "1");
    figure("FOS-04", "empty", new Town(), "2014-05", "0");
    figure("ADO-07", "ordinary", town, "2014-04", "2");
    figure("ADO-07", "boundary: approved on the last day", town, "2014-05", "1");
    figure("ADO-07", "empty", new Town(), "2014-05", "0");
  }

  private void enquiries() {
    var town =
        new Town()
            .enquiry("E1", "fostering", "2014-04-01", "-")
            .enquiry("E2", "fostering", "2015-03-31", "2015-03-31")
            .enquiry("E3", "fostering", "2014-03-31", "2014-05-01")
            .enquiry("E4", "adoption", "2014-03-31", "2014-04-01")
            .enquiry("E5", "adoption", "2014-10-01", "2015-04-01")
            .enquiry("E6", "adoption", "2015-03-31", "-");
    figure("FOS-03", "ordinary: first and last day of the year", town, "2015-03", "2");
    figure("FOS-03", "boundary: a new year begins", town, "2015-04", "0");
    figure("FOS-03", "boundary: in April only the first", town, "2014-04", "1");
    figure("FOS-03", "empty", new Town(), "2015-03", "0");
    figure("ADO-01 registrations", "ordinary: asked before the year", town, "2015-03", "1");
    figure("ADO-01 registrations", "boundary: the next year's first day", town, "2015-04", "1");
    figure("ADO-01 registrations", "empty", new Town(), "2015-03", "0");
    figure("ADO-01 enquiries", "ordinary", town, "2015-03", "2");
    figure("ADO-01 enquiries", "boundary: month of the last", town, "2015-02", "1");
    figure("ADO-01 enquiries", "empty", new Town(), "2015-03", "0");
  }

  private void adopters() {
    var town =
        new Town()
            .adopters("A1", true, "WBRI APKN", "2014-04-01 WAITING")
            .adopters("A2", true, "WBRI", "2014-06-01 WAITING", "2015-03-31 MATCHED")
            .adopters(
                "A3",
                true,
                "BCRB",
                "2014-03-31 WAITING",
                "2014-10-01 MATCHED",
                "2015-03-01 PLACED",
                "2015-04-01 ENDED")
            .adopters("A4", false, "AIND", "2014-05-01 WAITING")
            .adopters("A5", true, "REFU", "2015-03-31 WAITING")
            .adopters("A6", true, "", "2014-07-01 WAITING", "2014-08-01 WITHDRAWN")
            .adopters(
                "A7",
                true,
                "WIRI",
                "2014-05-01 WAITING",
                "2014-06-01 MATCHED",
                "2014-07-01 WAITING");
    figure("ADO-02", "ordinary: all but the one who resigned", town, "2015-03", "6");
    figure("ADO-02", "boundary: the order is made on the first", town, "2015-04", "5");
    figure("ADO-02", "empty", new Town(), "2015-03", "0");
    figure("ADO-03", "ordinary: one of five, transfers left out", town, "2015-03", "1/5=20.00");
    figure("ADO-03", "boundary: a new year", town, "2015-04", "0/0=null");
    figure("ADO-03", "empty", new Town(), "2015-03", "0/0=null");
    figure("ADO-04", "ordinary: one matched before", town, "2015-02", "1");
    figure("ADO-04", "boundary: matched on the last day", town, "2015-03", "1");
    figure("ADO-04", "boundary: a match that was undone later", town, "2014-06", "1");
    figure("ADO-04", "empty", new Town(), "2015-03", "0");
    figure("ADO-05", "ordinary", town, "2015-03", "1");
    figure("ADO-05", "boundary: order made", town, "2015-04", "0");
    figure("ADO-05", "empty", new Town(), "2015-03", "0");
    figure("ADO-08", "ordinary", town, "2015-03", "4");
    figure("ADO-08", "boundary: the month before", town, "2015-02", "4");
    figure("ADO-08", "empty", new Town(), "2015-03", "0");
  }

  private void privateFostering() {
    var town =
        new Town()
            .privately("N1", "2014-04-01 2014-05-01 - 2014-05-30 2014-06-02")
            .privately("N2", "2014-06-01 2014-05-20 2015-03-31 2014-08-01 2014-07-30")
            .privately("N3", "2015-03-31 2015-04-01 - - -")
            .privately("N4", "2014-03-31 2014-03-01 2015-04-01 2014-05-29 2014-05-29");
    figure("PFO-01", "ordinary: three live there", town, "2015-02", "3");
    figure("PFO-01", "boundary: ended on the day, begins tomorrow", town, "2015-03", "2");
    figure("PFO-01", "boundary: ended and begun on the first", town, "2015-04", "2");
    figure("PFO-01", "empty", new Town(), "2015-03", "0");
    figure("PFO-02", "ordinary: the year's first and last day", town, "2015-03", "3");
    figure("PFO-02", "boundary: a new year", town, "2015-04", "0");
    figure("PFO-02", "empty", new Town(), "2015-03", "0");
    figure("PFO-03", "ordinary: one is two days late", town, "2015-03", "2");
    figure("PFO-03", "boundary: on the last day is in time", town, "2014-05", "2");
    figure("PFO-03", "empty", new Town(), "2015-03", "0");
    figure("PFO-04", "ordinary", town, "2015-03", "2/3=66.67");
    figure("PFO-04", "boundary: before the late one", town, "2014-07", "2/2=100.00");
    figure("PFO-04", "empty", new Town(), "2015-03", "0/0=null");
    figure("PFO-05", "ordinary", town, "2015-03", "3");
    figure("PFO-05", "boundary: a new year", town, "2015-04", "0");
    figure("PFO-05", "empty", new Town(), "2015-03", "0");
  }

  private void adopted() {
    var town =
        new Town()
            .child("1", "2012-05-01", "2013-01-01 2014-04-01 S E1 A5 PR1 E11")
            .child("2", "2012-05-01", "2013-01-01 2015-03-31 S E1 A5 PR1 E12")
            .child("3", "2012-05-01", "2013-01-01 2014-03-31 S E1 A5 PR1 E11")
            .child("4", "2012-05-01", "2013-01-01 2014-10-01 S E1 A5 PR1 E45");
    figure("ADO-06", "ordinary: first and last day of the year", town, "2015-03", "2");
    figure("ADO-06", "boundary: in April only the first", town, "2014-04", "1");
    figure("ADO-06", "boundary: a new year begins", town, "2015-04", "0");
    figure("ADO-06", "empty", new Town(), "2015-03", "0");
  }

  private void waiting() {
    var town =
        new Town()
            .child("1", "2012-05-01", "2013-09-29 - S E1 U6 PR1")
            .child("2", "2012-05-01", "2013-09-30 - S E1 U6 PR1")
            .child(
                "3",
                "2012-05-01",
                "2013-01-01 2015-03-31 S E1 U5 PR1 X1",
                "2015-03-31 - T E1 A5 PR1")
            .child("4", "2012-05-01", "2013-01-01 - P E1 U6 PR1")
            .child("5", "2012-05-01", "2013-01-01 - S C2 U6 PR1")
            .child(
                "6",
                "2012-05-01",
                "2013-01-01 2014-04-02 S E1 U6 PR1 X1",
                "2014-04-02 - L C2 U6 PR1")
            .child(
                "7",
                "2012-05-01",
                "2013-01-01 2014-04-01 S E1 U6 PR1 X1",
                "2014-04-01 - L C2 U6 PR1")
            .child("8", "2012-05-01", "2013-01-01 2014-09-01 S E1 A5 PR1 E11")
            .child(
                "9", "2012-05-01", "2013-01-01 2015-03-20 S E1 A5 PR1 X1", "2015-03-20 - P E1 T1");
    figure("ADO-11", "ordinary: 1, 2 and 4", town, "2015-03", "3");
    figure("ADO-11", "boundary: the day before the placement", town, "2015-02", "4");
    figure("ADO-11", "empty", new Town(), "2015-03", "0");
    figure("ADO-12 a-count", "ordinary: 18 months and two days", town, "2015-03", "2 ?1");
    figure(
        "ADO-12 a-count", "boundary: 18 months to the day are not more", town, "2015-02", "1 ?1");
    figure("ADO-12 a-count", "empty", new Town(), "2015-03", "0");
    // 1, 2, 3, 4, 6 (one day of the year), 8 and 9 were under an order; 7 was until the day before
    figure("ADO-12 a-percent", "ordinary", town, "2015-03", "2/7=28.57 ?1");
    figure("ADO-12 a-percent", "boundary: a new year", town, "2015-04", "2/5=40.00 ?1");
    figure("ADO-12 a-percent", "empty", new Town(), "2015-03", "0/0=null");
    var sharp = new Town().child("1", "2012-05-01", "2014-08-31 - S E1 U6 PR1");
    figure(
        "ADO-12 a-count",
        "boundary: 18 months after 31 August is 29 February",
        sharp,
        "2016-02",
        "0");
    figure("ADO-12 a-count", "boundary: and more a month later", sharp, "2016-03", "1");
  }

  private void placedLate() {
    var town =
        new Town()
            .child(
                "1",
                "2012-05-01",
                "2012-09-30 2014-04-01 S E1 U5 PR1 X1",
                "2014-04-01 - T E1 A5 PR1")
            .child(
                "2",
                "2012-05-01",
                "2012-10-01 2014-04-01 S E1 U5 PR1 X1",
                "2014-04-01 - P E1 A6 PR1")
            .child(
                "3",
                "2012-05-01",
                "2012-01-01 2015-03-31 S V2 U6 PR1 X1",
                "2015-03-31 - P V2 A4 PR1")
            .child(
                "4",
                "2012-05-01",
                "2012-01-01 2014-02-01 S E1 A5 PR1 X1",
                "2014-02-01 2014-10-01 P E1 U6 PR1 X1",
                "2014-10-01 - P E1 A5 PR1")
            .child(
                "5",
                "2012-05-01",
                "2012-01-01 2014-10-01 P E1 U6 PR1 X1",
                "2014-10-01 - P E1 A6 PR1")
            .child(
                "6",
                "2012-05-01",
                "2010-01-01 2011-01-01 S C2 U6 PR1 E4A",
                "2014-01-01 2014-10-01 S E1 U6 PR1 X1",
                "2014-10-01 - P E1 A6 PR1");
    figure("ADO-12 b-count", "ordinary: 1 and 3", town, "2015-03", "2 ?1");
    figure("ADO-12 b-percent", "ordinary: of five under an order", town, "2015-03", "2/5=40.00 ?1");
    figure("ADO-12 b-count", "boundary: only 1 in April", town, "2014-04", "1");
    var shortBreak =
        new Town()
            .child(
                "1",
                "2012-05-01",
                "2011-01-01 2011-02-01 S V4 A4 PR1 E4A",
                "2012-01-01 2014-10-01 S V2 U6 PR1 X1",
                "2014-10-01 - P V2 A4 PR1");
    figure("ADO-12 b-count", "boundary: a short break is no placing", shortBreak, "2015-03", "1");
    figure("ADO-12 b-percent", "boundary: a new year", town, "2015-04", "0/5=0.00");
    figure("ADO-12 b-count", "empty", new Town(), "2015-03", "0");
    figure("ADO-12 b-percent", "empty", new Town(), "2015-03", "0/0=null");
  }
}

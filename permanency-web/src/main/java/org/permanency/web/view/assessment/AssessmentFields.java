package org.permanency.web.view.assessment;

import java.util.HashMap;
import java.util.Map;

/** Which input a reason is about, by the form that was sent. */
final class AssessmentFields {
  private static final Map<String, String> DAYS =
      Map.ofEntries(
          Map.entry("begin", "on"),
          Map.entry("move", "on"),
          Map.entry("information", "information-on"),
          Map.entry("pause", "pause-on"),
          Map.entry("resume", "resume-on"),
          Map.entry("share", "share-on"),
          Map.entry("comments", "comments-on"),
          Map.entry("opinion", "opinion-on"),
          Map.entry("ask", "asked-on"),
          Map.entry("received", "came-on"));

  private AssessmentFields() {}

  static Map<String, String> of(String form) {
    var day = DAYS.getOrDefault(form, "");
    var all = new HashMap<String, String>();
    all.put("day", day);
    all.put("asked", day);
    all.put("state", form.equals("move") ? "next" : day);
    all.put("why", "why");
    all.put("fast", "why");
    all.put("household", "household");
    all.put("together", "way");
    all.put("pause-reason", "reason");
    all.put("worker", "worker");
    all.put("given-names", "given-names");
    all.put("family-name", "family-name");
    all.put("born", "born");
    all.put("places", "places");
    all.put("ages", "age-from");
    all.put("type", "type");
    all.put("done", "check");
    all.put("needed", "outcome");
    all.put("note", "note");
    all.put("unknown", "which");
    all.put("text", form.equals("comments") ? "comments" : "opinion");
    all.put("own-opinion", "opinion");
    if (form.equals("refer")) {
      all.put("none", "proposal");
    }
    return all;
  }
}

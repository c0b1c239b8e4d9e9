package org.permanency.it;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ids and names of one agency's records, found through its own token, for attempts by another.
 *
 * @param ids an id by resource, e.g. {@code children}
 * @param names texts that no other agency may ever see
 */
record Foreign(Map<String, String> ids, java.util.List<String> names) {
  /** Resources with records of their own, of each of which the sample has one at least. */
  static final java.util.List<String> RESOURCES =
      java.util.List.of(
          "children",
          "households",
          "imports",
          "return-checks",
          "pay-runs",
          "workers",
          "teams",
          "providers",
          "rate-exceptions",
          "duties",
          "overpayments",
          "payment-holds",
          "returned-payments",
          "suspensions",
          "respite-stays",
          "claims",
          "pay-closes",
          "bank-changes",
          "payees",
          "awards",
          "placement-agreements",
          "provider-invoices",
          "adoption-fees",
          "provider-runs",
          "provider-returns",
          "recordings",
          "record-decisions",
          "record-documents",
          "tasks",
          "enquiries",
          "carer-visits",
          "carer-reviews",
          "carer-departures",
          "carer-concerns",
          "carer-complaints",
          "carer-supports",
          "carer-absences",
          "level-moves",
          "fostering-exemptions",
          "panel-members",
          "panel-meetings",
          "panel-matters",
          "training-sessions",
          "adopters",
          "arrangements",
          "assessments",
          "carer-diaries");

  static Foreign of(Service service, String tenant) {
    var ids = new TreeMap<String, String>();
    for (var resource : RESOURCES) {
      ids.put(resource, first(service, tenant, resource).getString("items[0].id"));
    }
    ids.put("panel-items", item(service, tenant, ids.get("panel-meetings")));
    ids.put("rule-drafts", draft(service, tenant));
    ids.put("recording-drafts", recording(service, tenant, ids.get("children")));
    ids.put("tenants", tenant);
    ids.put("placements", ids.get("children"));
    var child = first(service, tenant, "children");
    var household = first(service, tenant, "households");
    return new Foreign(
        ids,
        java.util.List.of(
            child.getString("items[0].familyName") + ", " + child.getString("items[0].givenNames"),
            child.getString("items[0].givenNames") + " " + child.getString("items[0].familyName"),
            household.getString("items[0].name")));
  }

  /** A matter on the agenda of a panel's meeting. */
  private static String item(Service service, String tenant, String meeting) {
    return given()
        .header("Authorization", "Bearer " + service.signIns().token(tenant))
        .get(service.at("api/v1/panel-meetings/" + meeting))
        .jsonPath()
        .getString("agenda[0].id");
  }

  /** A draft of a recording, which only its author has. */
  private static String recording(Service service, String tenant, String child) {
    return given()
        .header("Authorization", "Bearer " + service.signIns().token(tenant))
        .contentType("application/json")
        .body(
            "{\"subjectKind\":\"CHILD\",\"subjectId\":\""
                + child
                + "\",\"template\":\"case-note\",\"fields\":[]}")
        .post(service.at("api/v1/recording-drafts"))
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getString("id");
  }

  /** A draft of a rule, which the sample has none of. */
  private static String draft(Service service, String tenant) {
    return given()
        .header("Authorization", "Bearer " + service.signIns().token(tenant))
        .contentType("application/json")
        .body("{\"firstDay\":\"2040-04-01\",\"why\":\"To be tried by another agency\"}")
        .post(service.at("api/v1/rules/pay-week/drafts"))
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getString("id");
  }

  private static JsonPath first(Service service, String tenant, String resource) {
    return given()
        .header("Authorization", "Bearer " + service.signIns().token(tenant))
        .get(service.at("api/v1/" + resource + "?limit=1"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}

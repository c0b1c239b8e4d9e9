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
  static Foreign of(Service service, String tenant) {
    var ids = new TreeMap<String, String>();
    for (var resource :
        new String[] {
          "children",
          "households",
          "imports",
          "pay-runs",
          "workers",
          "teams",
          "providers",
          "payees",
          "awards"
        }) {
      ids.put(resource, first(service, tenant, resource).getString("items[0].id"));
    }
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

package org.permanency.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A third agency, adoption only: made of files alone, it has neither the pages nor the resources of
 * the services that it does not provide.
 */
class ThirdTenantIT {
  private static final String NORTHMOOR = "adopt-northmoor";
  private static final Set<String> NOT_PROVIDED = Set.of("households", "vacancies", "pay-runs");
  private static ServiceProcess service;

  @BeforeAll
  static void start(@TempDir Path folder) {
    copy(Build.tenants().resolve("_national"), folder.resolve("_national"));
    copy(
        Build.tenants()
            .resolveSibling("permanency-domain/src/test/resources/more-tenants/" + NORTHMOOR),
        folder.resolve(NORTHMOOR));
    service =
        ServiceProcess.start(
            "home-third", Map.of("PERMANENCY_TENANTS", folder.toAbsolutePath().toString()));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static void copy(Path from, Path to) {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        var target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void givenEveryRole_thenMenuAndAddressesHoldOnlyWhatTheAgencyProvides() {
    var pages = pages();
    assertThat(pages).hasSizeGreaterThan(25);
    for (var who : service.signIns().users(NORTHMOOR)) {
      var session = WebSession.of(service, who);
      var home = session.get("home.xhtml");
      assertThat(home.statusCode()).isEqualTo(200);
      assertThat(home.asString()).doesNotContain("/carers/", "/pay/");
      for (var page : pages) {
        int status = session.get(page).statusCode();
        var what = page + " as " + who.role();
        if (page.startsWith("carers/") || page.startsWith("pay/")) {
          assertThat(status).as(what).isEqualTo(404);
        } else {
          assertThat(status).as(what).isIn(200, 403, 404);
        }
      }
      for (var list : List.of("households", "vacancies", "pay-runs", "pay-lines")) {
        assertThat(session.get("export?format=csv&list=" + list).statusCode())
            .as(list)
            .isEqualTo(404);
      }
    }
    var manager = WebSession.of(service, service.signIns().user(NORTHMOOR, "service-manager"));
    for (var page : List.of("people/children.xhtml", "scorecard/scorecard.xhtml")) {
      assertThat(manager.get(page).statusCode()).as(page).isEqualTo(200);
    }
  }

  /** Every page in the packaged application. */
  private static Set<String> pages() {
    var pages = new TreeSet<String>();
    try (var ear = new java.util.zip.ZipFile(Build.ear().toFile());
        var war = new ZipInputStream(ear.getInputStream(ear.getEntry("permanency-web.war")))) {
      for (var entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
        if (entry.getName().endsWith(".xhtml") && !entry.getName().startsWith("WEB-INF")) {
          pages.add(entry.getName());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  @Test
  void givenEveryOperationOfTheApi_thenWhatIsNotProvidedIsNotThere() {
    var tried = new TreeSet<String>();
    Map<String, Map<String, Object>> paths =
        given()
            .accept("application/json")
            .get(service.base().resolve("/openapi?format=JSON"))
            .jsonPath()
            .getMap("paths");
    for (var path : paths.entrySet()) {
      for (var method : path.getValue().keySet()) {
        var resource = path.getKey().substring("/api/v1/".length()).split("/")[0];
        if (NOT_PROVIDED.contains(resource)) {
          tried.add(resource);
          notThere(method, path.getKey());
        }
      }
    }
    assertThat(tried).isEqualTo(NOT_PROVIDED);
    for (var resource : List.of("tenants", "rules", "children", "placements", "imports")) {
      asking().get(service.at("api/v1/" + resource)).then().statusCode(200);
    }
  }

  private static void notThere(String method, String path) {
    var address =
        path.replaceAll("\\{[^}]*[Ii]d}", "01890000-0000-7000-8000-000000000001")
            .replaceAll("\\{[^}]*}", "2016-04-01");
    var asked = asking();
    if (!method.equals("get")) {
      asked = asked.header("If-Match", "\"1\"").contentType("application/json").body("{}");
    }
    var answer = asked.request(method, service.at(address.substring(1)));
    assertThat(answer.statusCode()).as(method + " " + path).isEqualTo(404);
    assertThat(answer.contentType()).as(method + " " + path).contains("application/problem+json");
  }

  private static io.restassured.specification.RequestSpecification asking() {
    return given().header("Authorization", "Bearer " + service.signIns().token(NORTHMOOR));
  }

  @Test
  void givenTheNationalReturn_thenItIsRefusedInWords() {
    var answer =
        asking()
            .multiPart("files", "header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n".getBytes())
            .post(service.at("api/v1/imports?council=NMOR&kind=903&year=2016"));
    assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 409);
    assertThat(answer.contentType()).contains("application/problem+json");
  }
}

package org.permanency.arch;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * The map of rooms and doors. A new room or a new door is one line here, seen in review. Adoption,
 * guardianship, conferencing, engagement and safeguarding get their line with their first class.
 */
class RoomMapTest {
  static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("kernel", List.of()),
          Map.entry("tenancy", List.of("kernel")),
          Map.entry("rules", List.of("kernel", "tenancy")),
          Map.entry("access", List.of("kernel", "tenancy", "rules")),
          Map.entry("desk", List.of("kernel", "tenancy", "rules")),
          Map.entry("people", List.of("kernel", "tenancy", "rules")),
          Map.entry("workflow", List.of("kernel", "tenancy", "rules", "people")),
          Map.entry(
              "recruitment",
              List.of("kernel", "tenancy", "rules", "people", "workflow", "finance")),
          Map.entry(
              "adoption", List.of("kernel", "tenancy", "rules", "people", "workflow", "panel")),
          Map.entry(
              "arrangements",
              List.of("kernel", "tenancy", "rules", "people", "workflow", "finance")),
          Map.entry("training", List.of("kernel", "tenancy", "rules", "people", "workflow")),
          Map.entry(
              "portal",
              List.of(
                  "kernel",
                  "tenancy",
                  "rules",
                  "people",
                  "workflow",
                  "casework",
                  "placement",
                  "fostering",
                  "finance",
                  "training",
                  "record")),
          Map.entry("casework", List.of("kernel", "tenancy", "rules", "people")),
          Map.entry("placement", List.of("kernel", "tenancy", "rules", "people", "casework")),
          Map.entry(
              "fostering",
              List.of("kernel", "tenancy", "rules", "people", "casework", "placement")),
          Map.entry(
              "finance", List.of("kernel", "tenancy", "rules", "people", "placement", "fostering")),
          Map.entry(
              "allowances",
              List.of("kernel", "tenancy", "rules", "people", "placement", "fostering", "finance")),
          Map.entry(
              "providers",
              List.of("kernel", "tenancy", "rules", "people", "placement", "fostering", "finance")),
          Map.entry(
              "budget",
              List.of(
                  "kernel",
                  "tenancy",
                  "rules",
                  "people",
                  "placement",
                  "fostering",
                  "finance",
                  "providers")),
          Map.entry(
              "performance",
              List.of(
                  "kernel",
                  "tenancy",
                  "rules",
                  "people",
                  "casework",
                  "placement",
                  "fostering",
                  "recruitment",
                  "keeping",
                  "panel",
                  "adoption",
                  "arrangements",
                  "training",
                  "assessment",
                  "record")),
          Map.entry(
              "returns",
              List.of(
                  "kernel",
                  "tenancy",
                  "rules",
                  "people",
                  "casework",
                  "placement",
                  "fostering",
                  "finance",
                  "allowances")),
          Map.entry(
              "sample",
              List.of(
                  "kernel",
                  "tenancy",
                  "rules",
                  "people",
                  "casework",
                  "placement",
                  "fostering",
                  "finance",
                  "allowances",
                  "providers",
                  "record",
                  "returns",
                  "workflow",
                  "recruitment",
                  "keeping",
                  "panel",
                  "training",
                  "portal",
                  "adoption",
                  "arrangements",
                  "assessment")),
          Map.entry(
              "record",
              List.of(
                  "kernel",
                  "tenancy",
                  "rules",
                  "people",
                  "casework",
                  "placement",
                  "fostering",
                  "finance")),
          Map.entry(
              "keeping",
              List.of(
                  "kernel",
                  "tenancy",
                  "rules",
                  "people",
                  "workflow",
                  "casework",
                  "placement",
                  "fostering",
                  "finance",
                  "panel",
                  "training",
                  "assessment",
                  "record")),
          Map.entry(
              "panel",
              List.of("kernel", "tenancy", "rules", "people", "workflow", "record", "finance")),
          Map.entry(
              "assessment",
              List.of(
                  "kernel",
                  "tenancy",
                  "rules",
                  "people",
                  "workflow",
                  "recruitment",
                  "fostering",
                  "panel",
                  "training",
                  "adoption",
                  "record",
                  "finance")),
          Map.entry("governance", List.of("kernel", "tenancy", "rules", "people")));

  static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.permanency");

  static Stream<String> rooms() {
    return MAY_USE.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void roomUsesOnlyItsDoors(String room) {
    var allowed =
        Stream.concat(Stream.of(room), MAY_USE.get(room).stream())
            .map(r -> "org.permanency." + r + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("org.permanency." + room + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.permanency..")
                .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage(allowed))))
        .check(CODE);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void modelIsPrivateToItsRoom(String room) {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.permanency." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.permanency." + room + ".model..")
        .check(CODE);
  }

  @Test
  void everyRoomIsOnTheMapAndHasItsSign() {
    var base = CODE.getPackage("org.permanency");
    assertThat(base.getSubpackages().stream().map(JavaPackage::getRelativeName))
        .containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
    assertThat(
            base.getSubpackagesInTree().stream()
                .filter(p -> !p.getClasses().isEmpty())
                .filter(p -> p.tryGetPackageInfo().isEmpty()))
        .as("packages without package-info.java")
        .isEmpty();
  }

  @Test
  void rulesArePure() {
    noClasses()
        .that()
        .resideInAnyPackage("..rule..", "org.permanency.kernel..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "java.sql..", "java.net..", "org.jdbi..", "..model..")
        .check(CODE);
  }

  @Test
  void nobodyAsksTheMachineWhatDayItIs() {
    noClasses()
        .should()
        .callMethodWhere(
            target(nameMatching("now|systemUTC|systemDefaultZone|currentTimeMillis"))
                .and(
                    target(
                        owner(
                            assignableTo(Temporal.class)
                                .or(assignableTo(Clock.class))
                                .or(assignableTo(System.class))))))
        .check(CODE);
  }

  @Test
  void everyServiceMethodSaysForWhom() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(TenantService.class)
        .should(takeTenantContextFirst())
        .check(CODE);
  }

  @Test
  void everyServiceMethodSaysWhoMay() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(TenantService.class)
        .should()
        .beAnnotatedWith(Needs.class)
        .check(CODE);
  }

  @Test
  void onlyTenantServicesAreCalledServices() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Service")
        .and()
        .areNotAnnotations()
        .should()
        .beAnnotatedWith(TenantService.class)
        .check(CODE);
  }

  private static ArchCondition<JavaMethod> takeTenantContextFirst() {
    return new ArchCondition<>("take TenantContext first") {
      @Override
      public void check(JavaMethod m, ConditionEvents events) {
        var types = m.getRawParameterTypes();
        boolean ok = !types.isEmpty() && types.get(0).isEquivalentTo(TenantContext.class);
        events.add(new SimpleConditionEvent(m, ok, m.getFullName()));
      }
    };
  }
}

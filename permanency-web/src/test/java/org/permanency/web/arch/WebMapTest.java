package org.permanency.web.arch;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.time.Clock;
import java.time.temporal.Temporal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** The web translates: it holds no rule, no SQL, no transaction, no clock. */
class WebMapTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.permanency.web");

  @Test
  void pagesAndResourcesKnowNoDatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..web.platform..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.jdbi..", "java.sql..", "jakarta.persistence..", "jakarta.transaction..")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("org.permanency.(*).model..")
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
  void everyOperationIsDescribed() {
    methods()
        .that()
        .areAnnotatedWith(GET.class)
        .or()
        .areAnnotatedWith(POST.class)
        .or()
        .areAnnotatedWith(PUT.class)
        .or()
        .areAnnotatedWith(PATCH.class)
        .or()
        .areAnnotatedWith(DELETE.class)
        .should()
        .beAnnotatedWith(Operation.class)
        .check(CODE);
  }

  @Test
  void everyPackageHasItsSign() {
    assertThat(
            CODE.getPackage("org.permanency.web").getSubpackagesInTree().stream()
                .filter(p -> !p.getClasses().isEmpty())
                .filter(p -> p.tryGetPackageInfo().isEmpty()))
        .isEmpty();
  }
}

package org.permanency.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantId;
import org.permanency.tenancy.TenantSql;

/** Services, routing and transactions inside the real server, seen from the inside. */
@ExtendWith(ArquillianExtension.class)
class ContainerIT {
  private static final TenantContext PET = in("peterborough");
  private static final TenantContext LARK = in("larkmere");
  @Inject ContainerProbe probe;
  @Inject TenantSql sql;

  @Deployment
  static WebArchive application() {
    return ContainerDeployment.make();
  }

  private static TenantContext in(String tenant) {
    return new TenantContext(
        new TenantId(tenant), Actor.system("container test"), LocalDate.of(2016, 10, 3));
  }

  @Test
  void givenTwoTenants_whenOneWrites_thenTheOtherSeesNothing() {
    probe.add(PET, "seen once");

    assertEquals("t_peterborough r_peterborough 1", probe.look(PET, "seen once"));
    assertEquals("t_larkmere r_larkmere 0", probe.look(LARK, "seen once"));
  }

  @Test
  void givenACallThatBreaks_thenNothingItWroteIsKept() {
    assertThrows(RuntimeException.class, () -> probe.addAndBreak(PET, "never kept"));

    assertEquals("t_peterborough r_peterborough 0", probe.look(PET, "never kept"));
  }

  @Test
  void givenNoTenantIsBound_thenThereIsNoConnection() {
    var fault = assertThrows(RuntimeException.class, () -> sql.with(h -> h.execute("SELECT 1")));
    assertTrue(String.valueOf(fault.getMessage()).contains("no tenant is bound"));
  }
}

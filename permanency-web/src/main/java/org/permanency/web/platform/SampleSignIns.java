package org.permanency.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.permanency.access.UserCommand;
import org.permanency.access.UserService;
import org.permanency.kernel.Decision;
import org.permanency.rules.RuleLibrary;
import org.permanency.sample.SampleCarers;
import org.permanency.sample.SampleWork;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantId;
import org.permanency.web.caller.BusinessDay;

/**
 * One user a role and one API token a tenant, in sample mode only, with known passwords. Written to
 * {@code sample-sign-ins.txt} in the service's home.
 */
@ApplicationScoped
public class SampleSignIns {
  private static final String CARER = "foster-carer";
  private static final String FILE = "sample-sign-ins.txt";
  @Inject Settings settings;
  @Inject RuleLibrary library;
  @Inject UserService users;
  @Inject SampleWork work;
  @Inject SampleCarers carers;
  @Inject BusinessDay days;
  private final List<String> lines = new ArrayList<>();

  /** Makes the users of a tenant that has none. */
  void fill(TenantId tenant) {
    var ctx = new TenantContext(tenant, Actor.system("sample mode"), today(tenant));
    for (var role : users.roles(ctx).roles().entrySet()) {
      if (!role.getValue().apiOnly()) {
        var name = role.getKey();
        user(ctx, name, name, "Sample " + role.getValue().label());
      }
      if (role.getKey().equals(CARER)) {
        user(ctx, CARER, "second-carer", "Second foster carer");
        user(ctx, CARER, "third-carer", "Third foster carer");
      }
    }
    user(ctx, "tenant-administrator", "second-administrator", "Second tenant administrator");
    if (users.issueToken(ctx, "Sample token", "tenant-administrator")
        instanceof Decision.Granted<UserService.NewToken> token) {
      lines.add(String.join("\t", tenant.slug(), "api-token", "-", token.result().secret()));
    }
  }

  /** Rules are changed by two: the second administrator approves what the first one wrote. */
  private void user(TenantContext ctx, String role, String name, String shown) {
    var password = "sample-" + name + "-2016";
    users
        .add(ctx, new UserCommand(name, shown, Set.of(role)), password.toCharArray())
        .fold(
            added ->
                role.equals(CARER)
                    ? carers.fill(ctx, added.id(), name)
                    : work.fill(ctx, added.id(), role),
            no -> 0);
    lines.add(String.join("\t", ctx.tenant().slug(), role, name, password));
  }

  private LocalDate today(TenantId tenant) {
    return days.today(tenant);
  }

  /** Adds the lines of tenants just filled to the file; a later start leaves it as it is. */
  void write() {
    if (lines.isEmpty()) {
      return;
    }
    try {
      var file = settings.home().resolve(FILE);
      var all = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.<String>of());
      all.addAll(lines);
      Files.write(file, all);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + FILE, e);
    }
  }
}

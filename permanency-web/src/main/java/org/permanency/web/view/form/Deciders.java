package org.permanency.web.view.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.permanency.access.UserService;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;

/** Says which roles may take a decision. */
@RequestScoped
public class Deciders {
  @Inject UserService users;
  @Inject Caller caller;

  /** Labels of the roles of people that have the permission, by commas. */
  public String roles(Permission needed) {
    return users.roles(caller.context()).roles().values().stream()
        .filter(r -> !r.apiOnly() && r.permissions().contains(needed))
        .map(r -> r.label())
        .collect(Collectors.joining(", "));
  }
}

package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.RegisterService;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.people.ChildService;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.TenantContext;

/** Numbers and codes of the people that records of pay are about, both ways, read in bulk. */
@ApplicationScoped
public class Directory {
  @Inject ChildService children;
  @Inject RegisterService register;

  /** Everybody, as they are now. */
  public Known read(TenantContext ctx) {
    return new Known(children.facts(ctx), register.facts(ctx));
  }

  /** Children and households by id, and by what people call them. */
  public static final class Known {
    private final Map<ChildId, ChildFact> children = new HashMap<>();
    private final Map<String, ChildFact> byNumber = new HashMap<>();
    private final Map<HouseholdId, Register.Household> households = new HashMap<>();
    private final Map<String, Register.Household> byCode = new HashMap<>();
    private final Register register;

    Known(Iterable<ChildFact> children, Register register) {
      this.register = register;
      children.forEach(
          c -> {
            this.children.put(c.id(), c);
            byNumber.put(key(c.council() + " " + c.number()), c);
          });
      register
          .households()
          .forEach(
              h -> {
                households.put(h.id(), h);
                byCode.put(key(h.code()), h);
              });
    }

    private static String key(String typed) {
      return typed.strip().replaceAll("\\s+", " ").toUpperCase(Locale.UK);
    }

    /** The register that was read. */
    public Register register() {
      return register;
    }

    /** The child of this id; null when there is none. */
    public @Nullable ChildFact child(@Nullable ChildId id) {
      return id == null ? null : children.get(id);
    }

    /** The household of this id; null when there is none. */
    public Register.@Nullable Household household(@Nullable HouseholdId id) {
      return id == null ? null : households.get(id);
    }

    /** The child that people call by council and number, e.g. {@code PET 1001}. */
    public Optional<ChildFact> child(String number) {
      return Optional.ofNullable(byNumber.get(key(number)));
    }

    /** The household of this code. */
    public Optional<Register.Household> household(String code) {
      return Optional.ofNullable(byCode.get(key(code)));
    }

    /** Council and number of a child; empty for none. */
    public String number(@Nullable ChildId id) {
      var child = child(id);
      return child == null ? "" : child.council() + " " + child.number();
    }
  }
}

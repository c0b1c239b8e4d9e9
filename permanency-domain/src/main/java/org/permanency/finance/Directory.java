package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.RegisterService;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.people.ChildService;
import org.permanency.people.ClosedRecords;
import org.permanency.people.DoorService;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.TenantContext;

/**
 * Numbers and codes of the people that records of pay are about, both ways, read in bulk. Of a
 * child whose record is closed to the actor only the council is shown, and its number finds
 * nothing.
 */
@ApplicationScoped
public class Directory {
  @Inject ChildService children;
  @Inject RegisterService register;
  @Inject DoorService doors;

  /** Everybody, as they are now. */
  public Known read(TenantContext ctx) {
    return new Known(children.facts(ctx), register.facts(ctx), doors.closed(ctx));
  }

  /** Children and households by id, and by what people call them. */
  public static final class Known {
    private final Map<ChildId, ChildFact> children = new HashMap<>();
    private final Map<String, ChildFact> byNumber = new HashMap<>();
    private final Map<HouseholdId, Register.Household> households = new HashMap<>();
    private final Map<String, Register.Household> byCode = new HashMap<>();
    private final Register register;
    private final ClosedRecords closed;

    Known(Iterable<ChildFact> children, Register register, ClosedRecords closed) {
      this.register = register;
      this.closed = closed;
      children.forEach(this::child);
      register
          .households()
          .forEach(
              h -> {
                households.put(h.id(), h);
                byCode.put(key(h.code()), h);
              });
    }

    private void child(ChildFact child) {
      children.put(child.id(), child);
      if (!closed.has(child.id())) {
        byNumber.put(key(child.council() + " " + child.number()), child);
      }
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

    /** Council and number of a child, as the actor may see it; empty for none. */
    public String number(@Nullable ChildId id) {
      var child = child(id);
      if (child == null) {
        return "";
      }
      return child.council() + " " + (closed.has(id) ? ClosedRecords.RESTRICTED : child.number());
    }

    /** Numbers of these children for the audit trail, which blots out closed ones itself. */
    public String audited(Stream<@Nullable ChildId> ids) {
      return ids.flatMap(id -> Optional.ofNullable(child(id)).stream())
          .map(c -> c.council() + " " + c.number())
          .distinct()
          .collect(Collectors.joining(", "));
    }
  }
}

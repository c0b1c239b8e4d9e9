package org.permanency.tenancy;

import java.util.regex.Pattern;

/**
 * Short name of an agency as in {@code tenants/<slug>/}.
 *
 * @param slug lower-case letters, digits and hyphens, 2 to 30 characters, a letter first
 */
public record TenantId(String slug) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,29}");

  /**
   * @throws IllegalArgumentException if the slug has another form
   */
  public TenantId {
    if (!FORM.matcher(slug).matches()) {
      throw new IllegalArgumentException("not a tenant slug: '" + slug + "'");
    }
  }

  /** Name of the tenant's database. A slug holds no underscore, so two slugs never meet. */
  public String database() {
    return "t_" + slug.replace('-', '_');
  }

  /** Name of the database role that may use it. */
  public String role() {
    return "r_" + slug.replace('-', '_');
  }

  @Override
  public String toString() {
    return slug;
  }
}

package org.permanency.tenancy;

/**
 * How to reach the database server as the account that makes databases, roles and tables. Used at
 * start and by operators' commands only, never while serving.
 *
 * @param url e.g. {@code jdbc:mariadb://127.0.0.1:13306/}
 * @param user administrator's account
 * @param password its password
 * @param appUser account behind the pool, e.g. {@code 'perm_app'@'127.0.0.1'}; gets tenants' roles
 * @param controlUser account of the control pool; gets no tenant's role
 */
public record DatabaseAdmin(
    String url, String user, String password, String appUser, String controlUser) {
  /** Name of the control database. */
  public static final String CONTROL = "permanency_control";

  /** The same, without the password. */
  @Override
  public String toString() {
    return url + " as " + user;
  }
}

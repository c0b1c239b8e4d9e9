package org.permanency.tenancy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission a service method asks for; one of those named is enough, and an empty list lets
 * every actor pass (drafts and saved views of one's own). A public method of a tenant service
 * without it is refused to everybody.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {
  /** One of these is enough. */
  Permission[] value();
}

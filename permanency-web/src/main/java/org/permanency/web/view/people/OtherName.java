package org.permanency.web.view.people;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Another name as typed. */
public final class OtherName implements Serializable {
  private static final long serialVersionUID = 1;
  private String family = "";
  private String given = "";
  private String kind = "also-known-as";

  public String getFamily() {
    return family;
  }

  public void setFamily(@Nullable String family) {
    this.family = family == null ? "" : family.strip();
  }

  public String getGiven() {
    return given;
  }

  public void setGiven(@Nullable String given) {
    this.given = given == null ? "" : given.strip();
  }

  public String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind == null ? "" : kind;
  }

  boolean isBlank() {
    return (family + given).isBlank();
  }
}

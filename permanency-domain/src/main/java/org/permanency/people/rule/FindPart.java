package org.permanency.people.rule;

/** What of a record a search looks at, what says most of a person first. Numbers are stored. */
public enum FindPart {
  /** Given name. */
  GIVEN(0, "given name", true),
  /** Family name; the whole name where it is kept in one piece. */
  FAMILY(1, "family name", true),
  /** What somebody is called. */
  KNOWN(2, "name they are known by", true),
  /** Given name of another name: of birth, former, also known as. */
  OTHER_GIVEN(3, "other or former given name", true),
  /** Family name of another name. */
  OTHER_FAMILY(4, "other or former family name", true),
  /** A number: the council's, the pupil's, the NHS number, a reference. */
  IDENTIFIER(5, "number", false),
  /** Telephone or e-mail. */
  CONTACT(6, "telephone or e-mail", false),
  /** Date of birth. */
  BORN(7, "date of birth", false),
  /** Address or postcode, now or before. */
  ADDRESS(8, "address", false);

  private final int number;
  private final String label;
  private final boolean name;

  FindPart(int number, String label, boolean name) {
    this.number = number;
    this.label = label;
    this.name = name;
  }

  /** As it is stored. */
  public int number() {
    return number;
  }

  /** As people call it. */
  public String label() {
    return label;
  }

  /** Whether it is of a name, and so has a sound. */
  public boolean isName() {
    return name;
  }

  /** The part of a stored number. */
  public static FindPart of(int number) {
    return values()[number];
  }
}

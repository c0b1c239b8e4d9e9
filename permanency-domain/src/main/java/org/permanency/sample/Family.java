package org.permanency.sample;

import java.util.ArrayList;
import java.util.List;

/** Brothers and sisters who come into care together. */
final class Family {
  final long seed;
  final String name;
  final String ethnic;
  final String postcode;
  final List<Child> children = new ArrayList<>();
  int council;

  Family(long seed, String name, String ethnic, String postcode) {
    this.seed = seed;
    this.name = name;
    this.ethnic = ethnic;
    this.postcode = postcode;
  }

  Dice dice(long what) {
    return Dice.of(seed, what);
  }
}

package org.permanency.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.permanency.rules.rule.EffectiveDated;
import org.permanency.tenancy.TenantId;

/** Reads a whole {@code tenants/} folder. A fault stops the tenant it is in, never another. */
public final class RuleFiles {
  /** Folder of law and guidance; a fault in it stops every tenant. */
  public static final String NATIONAL = "_national";

  private final RuleReader reader;

  /** Reads rules of all catalogues on the class path. */
  public RuleFiles() {
    reader = new RuleReader();
  }

  /**
   * What was read.
   *
   * @param books by tenant, those without a fault
   * @param problems by tenant slug; {@code _national} for the shared folder
   * @param texts each file as it is exported, by its path below {@code tenants/}
   */
  public record Loaded(
      Map<TenantId, RuleBook> books,
      Map<String, List<Problem>> problems,
      Map<String, String> texts) {
    /** Books that no file stands behind, for measurements. */
    public Loaded(Map<TenantId, RuleBook> books, Map<String, List<Problem>> problems) {
      this(books, problems, Map.of());
    }
  }

  /**
   * Reads and checks everything below {@code root}. A kind of law that its {@code _national/} does
   * not have is taken from the library, so that a folder written for an earlier version of the
   * library goes on working; a kind that it has is wholly its own.
   *
   * @param root a {@code tenants/} folder
   * @throws UncheckedIOException if it cannot be read at all
   */
  public Loaded read(Path root) {
    var problems = new TreeMap<String, List<Problem>>();
    var national = new Faults(problems, NATIONAL);
    var texts = new HashMap<String, String>();
    var law = new HashMap<>(reader.versions(root, NATIONAL, texts, national));
    if (!root.equals(bundled())) {
      addMissing(law, texts, national);
    }
    var books = new HashMap<TenantId, RuleBook>();
    for (var folder : folders(root)) {
      var faults = new Faults(problems, folder);
      tenant(root, folder, law, texts, faults).ifPresent(book -> books.put(book.tenant(), book));
    }
    if (problems.containsKey(NATIONAL)) {
      books.clear();
    }
    return new Loaded(books, problems, texts);
  }

  private void addMissing(
      Map<String, EffectiveDated<?>> law, Map<String, String> texts, Faults national) {
    var own = Set.copyOf(law.keySet());
    var more = new HashMap<String, String>();
    reader.versions(bundled(), NATIONAL, more, national).forEach(law::putIfAbsent);
    more.forEach(
        (file, text) -> {
          if (own.stream().noneMatch(kind -> file.startsWith(NATIONAL + "/" + kind + "/"))) {
            texts.put(file, text);
          }
        });
  }

  private java.util.Optional<RuleBook> tenant(
      Path root,
      String folder,
      Map<String, EffectiveDated<?>> law,
      Map<String, String> texts,
      Faults faults) {
    TenantId id;
    try {
      id = new TenantId(folder);
    } catch (IllegalArgumentException e) {
      faults.add(new Problem(folder, "", "a tenant's folder is 2 to 30 lower-case letters"));
      return java.util.Optional.empty();
    }
    var profile = reader.profile(root, folder, faults);
    var own = reader.versions(root, folder, texts, faults);
    if (profile.isEmpty() || !faults.none()) {
      return java.util.Optional.empty();
    }
    var book = new RuleBook(id, profile.get(), own, law);
    reader.missing(book, faults);
    if (faults.none()) {
      reader.check(book, faults);
    }
    return faults.none() ? java.util.Optional.of(book) : java.util.Optional.empty();
  }

  private static List<String> folders(Path root) {
    try (var list = Files.list(root)) {
      return list.filter(Files::isDirectory)
          .map(p -> p.getFileName().toString().replace("/", ""))
          .filter(n -> !n.startsWith("_") && !n.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + root, e);
    }
  }

  /** The rule files that travel inside the library. */
  public static Path bundled() {
    var url = RuleFiles.class.getResource("/tenants/_national");
    if (url == null) {
      throw new IllegalStateException("the library holds no tenants/ folder");
    }
    try {
      var uri = url.toURI();
      if (uri.getScheme().equals("file")) {
        return java.util.Objects.requireNonNull(Path.of(uri).getParent());
      }
      return inside(uri);
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("cannot open the rule files in the library", e);
    }
  }

  private static Path inside(URI uri) throws IOException {
    var jar = Path.of(URI.create(uri.getSchemeSpecificPart().split("!", 2)[0]));
    try {
      return FileSystems.newFileSystem(jar).getPath("/tenants");
    } catch (FileSystemAlreadyExistsException e) {
      return FileSystems.getFileSystem(uri).getPath("/tenants");
    }
  }

  /** Collects the problems of one folder. */
  static final class Faults {
    private final Map<String, List<Problem>> all;
    private final String folder;

    Faults(Map<String, List<Problem>> all, String folder) {
      this.all = all;
      this.folder = folder;
    }

    void add(Problem problem) {
      all.computeIfAbsent(folder, f -> new ArrayList<>()).add(problem);
    }

    boolean none() {
      return !all.containsKey(folder);
    }

    List<Problem> list() {
      return List.copyOf(all.getOrDefault(folder, List.of()));
    }

    /** Problems of one tenant, apart from all others. */
    static Faults of(TenantId tenant) {
      return new Faults(new HashMap<>(), tenant.slug());
    }
  }

  /** One file as a tree, before it becomes a typed value. */
  record Parsed(String file, ObjectNode tree) {}
}

package se.utfall.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.utfall.data.Dcat;
import se.utfall.page.Catalog;

/** A site's catalogue of data, which says of each file how large it has become. */
public final class CatalogFile {
  private final Optional<Catalog> catalog;
  private final Map<String, Integer> sizes = new HashMap<>();

  /** Of the data that there are, if any. */
  public CatalogFile(Optional<Catalog> catalog) {
    this.catalog = catalog;
  }

  /** Remembers a finished file if it is one of those that the catalogue lists. */
  public void note(OutputFile file) {
    if (file.kind() == OutputFile.Kind.DATA && lists(file.path())) {
      sizes.put(file.path(), file.bytes().length);
    }
  }

  private boolean lists(String path) {
    return catalog.stream()
        .flatMap(all -> all.datasets().stream())
        .flatMap(one -> one.files().stream())
        .anyMatch(files -> path.startsWith(files.path()));
  }

  /** The catalogue with all files that have been made. */
  public Optional<OutputFile> file() {
    return catalog.map(
        all ->
            new OutputFile(
                Catalog.FILE,
                OutputFile.Kind.INDEX,
                Dcat.bytes(all, path -> Optional.ofNullable(sizes.get(path)))));
  }
}

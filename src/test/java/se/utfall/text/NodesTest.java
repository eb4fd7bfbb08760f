package se.utfall.text;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every kind of node that the libraries have is either written or known never to come. */
class NodesTest {
  /** These need options that the dialect does not use, or are only extended by others. */
  private static final Set<String> NEVER =
      Set.of(
          "AnchorRefTarget",
          "DelimitedLinkNode",
          "CodeBlock",
          "HtmlInnerBlock",
          "HtmlInnerBlockComment",
          "TextBase",
          "WhiteSpace",
          "TableCaption",
          "TableColumnSeparator");

  /** These are not written, but looked into or passed over. */
  private static final Set<String> PASSED = Set.of("Document", "Reference");

  /** These are ours. */
  private static final Set<String> OWN = Set.of("StatementNode", "LanguageNode", "FaultNode");

  private static final String EVERYTHING =
      """
      ## a *b* **c** `d` &amp; [e](f) [g] ![h](i) ![j][g] [å]{ä} [ö]{lang=en} }} <https://k.l> <m@n.o> <p> <!-- q -->

      1. r
         s\\
         t

      - > u

      ***

          v

      ```
      w
      ```

      | x |
      |---|
      | y |

      <div>

      <!-- z -->

      [g]: aa
      """;

  @Test
  void everyKindOfNodeIsWrittenOrNeverComes() throws IOException, URISyntaxException {
    Set<String> all = nodesBeside(Paragraph.class);
    all.addAll(nodesBeside(TableBlock.class));
    all.addAll(OWN);
    all.removeAll(NEVER);
    all.removeAll(PASSED);
    assertEquals(all, written());
  }

  @Test
  void oneTextBringsEveryKindThatIsWritten() {
    Set<String> seen = new TreeSet<>();
    collect(Markdown.parse(new SourceText("all.md", EVERYTHING), 0), seen);
    seen.removeAll(PASSED);
    assertEquals(written(), seen);
  }

  private static Set<String> written() {
    return Stream.of(ProseWriter.NODES, InlineWriter.NODES, TableWriter.NODES)
        .flatMap(nodes -> nodes.kinds().stream())
        .map(Class::getSimpleName)
        .collect(toCollection(TreeSet::new));
  }

  private static void collect(Node node, Set<String> seen) {
    seen.add(node.getClass().getSimpleName());
    node.getChildren().forEach(child -> collect(child, seen));
  }

  private static Set<String> nodesBeside(Class<? extends Node> kind)
      throws IOException, URISyntaxException {
    URI jar = kind.getProtectionDomain().getCodeSource().getLocation().toURI();
    String folder = "/" + kind.getPackageName().replace('.', '/');
    try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + jar), Map.of());
        Stream<Path> entries = Files.walk(files.getPath(folder))) {
      return entries
          .map(Path::toString)
          .filter(name -> name.endsWith(".class") && !name.contains("$"))
          .map(name -> load(name.substring(1, name.length() - 6).replace('/', '.')))
          .filter(Node.class::isAssignableFrom)
          .filter(type -> !Modifier.isAbstract(type.getModifiers()))
          .filter(type -> type != Document.class)
          .map(Class::getSimpleName)
          .collect(toCollection(TreeSet::new));
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Node.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}

package se.utfall.text;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * The dialect: CommonMark, tables as on GitHub without spans and captions, and claims and figures.
 */
final class Markdown {
  private static final Parser PARSER =
      Parser.builder(tables())
          .extensions(List.of(TablesExtension.create()))
          .customInlineParserExtensionFactory(new StatementParser.Factory())
          .build();

  private Markdown() {}

  /** The tree of the text from an offset on; its offsets are those of the file. */
  static Document parse(SourceText source, int start) {
    return PARSER.parse(BasedSequence.of(source.text()).subSequence(start));
  }

  /** Columns that are too many are kept, so that they can be reported. */
  private static DataHolder tables() {
    return new MutableDataSet()
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.WITH_CAPTION, false)
        .toImmutable();
  }
}

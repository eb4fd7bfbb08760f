package se.utfall.text;

/**
 * Every rule that can be broken, with the id that is printed behind its message. The messages and
 * hints stand under the same ids in {@code messages/LANGUAGE.properties}.
 */
public enum Rule {
  FOLDER_ABSENT("folder.absent"),
  FOLDER_EMPTY("folder.empty"),
  FILE_MISSING("file.missing"),
  FILE_EMPTY("file.empty"),
  FILE_TOO_LARGE("file.too-large"),
  FILE_ENCODING("file.encoding"),
  FILE_CHARACTER("file.character"),
  FILE_FAULTS("file.faults"),
  FILE_UNKNOWN("file.unknown"),
  FILE_TWICE("file.twice"),
  FILE_UNREADABLE("file.unreadable"),
  FILE_LINK("file.link"),
  FILE_NAME("file.name"),
  FILE_NO_TEXT("file.no-text"),
  FOLDER_TOO_DEEP("folder.too-deep"),
  YAML_SYNTAX("yaml.syntax"),
  YAML_TAB("yaml.tab"),
  YAML_ALIAS("yaml.alias"),
  YAML_TAG("yaml.tag"),
  YAML_DEPTH("yaml.depth"),
  YAML_DOCUMENTS("yaml.documents"),
  YAML_COLON("yaml.colon"),
  YAML_INDENT("yaml.indent"),
  YAML_QUOTE("yaml.quote"),
  YAML_ESCAPE("yaml.escape"),
  YAML_CHARACTER("yaml.character"),
  YAML_KEY("yaml.key"),
  YAML_BRACKET("yaml.bracket"),
  YAML_REST("yaml.rest"),
  JSON_SYNTAX("json.syntax"),
  FRONT_MATTER("front-matter.missing"),
  KEY_DUPLICATE("key.duplicate"),
  KEY_UNKNOWN("key.unknown"),
  KEY_MISSING("key.missing"),
  VALUE_EMPTY("value.empty"),
  VALUE_TYPE("value.type"),
  VALUE_GROUP("value.group"),
  VALUE_LIST("value.list"),
  VALUE_CHARACTER("value.character"),
  VALUE_NUMBER("value.number"),
  VALUE_NUMBER_FORM("value.number-form"),
  VALUE_WHOLE("value.whole"),
  VALUE_FIGURE("value.figure"),
  VALUE_FIGURE_EMPTY("value.figure-empty"),
  VALUE_CHOICE("value.choice"),
  VALUE_DATE("value.date"),
  VALUE_PERIOD("value.period"),
  VALUE_BOARD("value.board"),
  VALUE_CODE("value.code"),
  VALUE_COLOR("value.color"),
  VALUE_COLOR_EMPTY("value.color-empty"),
  VALUE_URL("value.url"),
  VALUE_BASE_URL("value.base-url"),
  VALUE_EMAIL("value.email"),
  VALUE_PHONE("value.phone"),
  VALUE_SLUG("value.slug"),
  VALUE_ID("value.id"),
  VALUE_LENGTH("value.length"),
  LIST_TOO_LONG("list.too-long"),
  FORMAT_VERSION("format.version"),
  LANGUAGE_UNKNOWN("language.unknown"),
  PERCENT_RANGE("percent.range"),
  SCALE_RANGE("scale.range"),
  SCALE_MISSING("scale.missing"),
  SCALE_ORDER("scale.order"),
  INDICATOR_TWICE("indicator.twice"),
  INDICATOR_NONE("indicator.none"),
  PERIOD_TWICE("period.twice"),
  SLUG_TWICE("slug.twice"),
  SLUG_EMPTY("slug.empty"),
  SLUG_RESERVED("slug.reserved"),
  AREA_UNKNOWN("area.unknown"),
  AREA_UNLISTED("area.unlisted"),
  AREA_TWICE("area.twice"),
  PERIOD_UNKNOWN("period.unknown"),
  PERIOD_MISSING("period.missing"),
  EDITION_NONE("edition.none"),
  EDITION_PARTICIPANTS("edition.participants"),
  SERIES_UNKNOWN("series.unknown"),
  SERIES_MISSING("series.missing"),
  SERIES_RESERVED("series.reserved"),
  SOURCE_UNKNOWN("source.unknown"),
  SOURCE_MISSING("source.missing"),
  COMMENTARY_AREA("commentary.area"),
  COMMENTARY_EDITION("commentary.edition"),
  COMMENTARY_INDICATOR("commentary.indicator"),
  COMMENTARY_TWICE("commentary.twice"),
  COMMENTARY_STALE("commentary.stale", Severity.WARNING),
  SURVEY_NONE("survey.none"),
  ABOUT_TWICE("about.twice"),
  AREA_NONE("area.none"),
  MARKDOWN_HTML("markdown.html"),
  MARKDOWN_IMAGE("markdown.image"),
  MARKDOWN_IMAGE_TEXT("markdown.image-text"),
  MARKDOWN_SCHEME("markdown.scheme"),
  MARKDOWN_HEADING("markdown.heading"),
  MARKDOWN_HEADING_EMPTY("markdown.heading-empty"),
  MARKDOWN_TABLE("markdown.table"),
  MARKDOWN_TABLE_CELLS("markdown.table-cells"),
  MARKDOWN_TOO_DENSE("markdown.too-dense"),
  MARKDOWN_TOO_DEEP("markdown.too-deep"),
  MARKDOWN_TOO_LONG("markdown.too-long"),
  MARKDOWN_REFERENCE("markdown.reference"),
  LINK_BROKEN("link.broken"),
  LINK_ANCHOR("link.anchor"),
  IMAGE_UNKNOWN("image.unknown"),
  LINK_TEXT("link.text"),
  TEMPLATE_SYNTAX("template.syntax"),
  TEMPLATE_FAILED("template.failed"),
  TEMPLATE_MISSING("template.missing"),
  TEMPLATE_NUMBER("template.number"),
  TEMPLATE_RAW("template.raw"),
  TEMPLATE_WORD("template.word"),
  SITE_IN_CONTENT("site.in-content"),
  SITE_NOT_OURS("site.not-ours"),
  SITE_BUSY("site.busy"),
  SITE_MANIFEST("site.manifest"),
  SITE_PATH("site.path"),
  SITE_FILE_TWICE("site.file-twice"),
  SITE_IN_THE_WAY("site.in-the-way"),
  SITE_DENIED("site.denied"),
  SITE_FULL("site.full"),
  SITE_IO("site.io");

  private final String id;
  private final Severity severity;

  Rule(String id) {
    this(id, Severity.ERROR);
  }

  Rule(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /** The id as printed and as documented, for instance {@code key.unknown}. */
  public String id() {
    return id;
  }

  public Severity severity() {
    return severity;
  }
}

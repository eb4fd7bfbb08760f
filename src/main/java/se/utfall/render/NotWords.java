package se.utfall.render;

import freemarker.template.TemplateModelException;

/** A template asks for something that is not ready to be read: a number, a date, an object. */
final class NotWords extends TemplateModelException {
  private static final long serialVersionUID = 1L;

  private final String type;

  NotWords(String type) {
    super("a page holds words, not " + type);
    this.type = type;
  }

  String type() {
    return type;
  }
}

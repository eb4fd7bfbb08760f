package se.utfall.render;

import freemarker.core.Environment;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.template.TemplateNumberModel;
import java.util.Locale;

/** Refuses to print a number in a template: only {@code page} decides how numbers read. */
final class NoNumbers extends TemplateNumberFormatFactory {
  @Override
  public TemplateNumberFormat get(String params, Locale locale, Environment environment) {
    return new TemplateNumberFormat() {
      @Override
      public String formatToPlainText(TemplateNumberModel number) throws NotWords {
        throw new NotWords("Number");
      }

      @Override
      public boolean isLocaleBound() {
        return false;
      }

      @Override
      public String getDescription() {
        return "no numbers";
      }
    };
  }
}

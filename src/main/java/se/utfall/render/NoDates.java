package se.utfall.render;

import freemarker.core.Environment;
import freemarker.core.TemplateDateFormat;
import freemarker.core.TemplateDateFormatFactory;
import freemarker.template.TemplateDateModel;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Refuses to print or read a date in a template: only {@code page} decides how dates read. */
final class NoDates extends TemplateDateFormatFactory {
  @Override
  public TemplateDateFormat get(
      String params,
      int dateType,
      Locale locale,
      TimeZone zone,
      boolean zoneless,
      Environment environment) {
    return new TemplateDateFormat() {
      @Override
      public String formatToPlainText(TemplateDateModel date) throws NotWords {
        throw new NotWords("Date");
      }

      @Override
      public Date parse(String text, int type) {
        throw new UnsupportedOperationException("no dates");
      }

      @Override
      public boolean isLocaleBound() {
        return false;
      }

      @Override
      public boolean isTimeZoneBound() {
        return false;
      }

      @Override
      public String getDescription() {
        return "no dates";
      }
    };
  }
}

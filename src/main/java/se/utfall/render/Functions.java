package se.utfall.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.utfall.chart.Charts;
import se.utfall.page.Bar;
import se.utfall.page.Chart;
import se.utfall.page.Language;
import se.utfall.page.SexBar;
import se.utfall.page.ShareBar;
import se.utfall.page.SpreadChart;
import se.utfall.page.SurveyPage;

/** The functions that templates have: the site's words and the drawings. */
final class Functions {
  private Functions() {}

  static Map<String, TemplateMethodModelEx> of(Language language) {
    return Map.of(
        "w", args -> words(language, args),
        "chart", args -> markup(chart(subject(args, Chart.class), args.get(1).toString())),
        "bar", args -> markup(Charts.bar(subject(args, Bar.class))),
        "sexBar", args -> markup(Charts.sexes(subject(args, SexBar.class))),
        "shareBar", args -> markup(Charts.shares(subject(args, ShareBar.class))),
        "keyMark", args -> markup(Charts.key(args.get(0).toString())),
        "spread", args -> markup(spread(subject(args, SpreadChart.class), args.get(1).toString())),
        "gapBar", args -> markup(Charts.gap(subject(args, SurveyPage.GapBar.class))));
  }

  private static String words(Language language, List<?> args) throws TemplateModelException {
    String[] slots = args.stream().skip(1).map(Object::toString).toArray(String[]::new);
    try {
      return language.text(args.get(0).toString(), slots);
    } catch (Language.MissingWord e) {
      throw new TemplateModelException(e);
    }
  }

  private static String chart(Chart chart, String size) {
    return Charts.svg(chart, Charts.Size.valueOf(size.toUpperCase(Locale.ROOT)));
  }

  private static String spread(SpreadChart chart, String size) {
    return Charts.spread(chart, Charts.Size.valueOf(size.toUpperCase(Locale.ROOT)));
  }

  private static <T> T subject(List<?> args, Class<T> type) throws TemplateModelException {
    Object wrapped =
        args.get(0) instanceof WrapperTemplateModel model ? model.getWrappedObject() : args.get(0);
    if (!type.isInstance(wrapped)) {
      throw new TemplateModelException("a " + type.getSimpleName() + " is needed here");
    }
    return type.cast(wrapped);
  }

  private static Object markup(String html) throws TemplateModelException {
    return HTMLOutputFormat.INSTANCE.fromMarkup(html);
  }
}

package se.utfall.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileExtensionMatcher;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.utfall.page.Feed;
import se.utfall.page.Language;
import se.utfall.page.Page;
import se.utfall.text.Diagnostics;

/**
 * A theme's templates, read and checked before the first page is printed. Shared by threads once
 * made.
 */
public final class Templates {
  private static final List<String> PAGES =
      List.of(
          "home",
          "survey",
          "area",
          "indicator",
          "register",
          "boards",
          "board",
          "news-list",
          "news",
          "corrections",
          "article",
          "method",
          "untranslated",
          "moved",
          "accessibility",
          "find",
          "find-letter",
          "not-found");
  private static final String FEED = "feed" + OwnTemplates.XML;
  private static final int PAGE_SIZE = 32_768;

  private final Configuration configuration;
  private final TemplateFaults faults;

  private Templates(Configuration configuration, TemplateFaults faults) {
    this.configuration = configuration;
    this.faults = faults;
  }

  /** Reads all templates; faults in them go to the findings. */
  public static Templates read(Theme theme, Language language, Diagnostics findings) {
    TemplateFaults faults = new TemplateFaults(theme, language.tag(), findings);
    Templates templates = new Templates(configuration(theme, language), faults);
    faults.reportForbidden();
    Stream.concat(PAGES.stream().map(Templates::file), Stream.of(FEED))
        .filter(file -> !faults.forbids(file))
        .forEach(templates::parse);
    return templates;
  }

  /** The same, which say from now on what goes wrong to other findings. */
  Templates reporting(Diagnostics findings) {
    return new Templates(configuration, faults.reporting(findings));
  }

  /** Prints a page; a template that fails is reported and the page left empty. */
  byte[] print(Page page, Optional<SharedCard> card, List<FetchLink> fetched) {
    Map<String, Object> data = new HashMap<>(Map.of("page", page, "fetched", fetched));
    card.ifPresent(c -> data.put("card", c));
    LinkedData.of(page, fetched).ifPresent(known -> data.put("linked", known));
    return print(file(page.template()), data);
  }

  /** Prints a feed; a template that fails is reported and the feed left empty. */
  byte[] print(Feed feed) {
    return print(FEED, Map.of("feed", feed));
  }

  private byte[] print(String file, Map<String, ?> data) {
    Utf8Writer out = new Utf8Writer(PAGE_SIZE);
    try {
      configuration.getTemplate(file).process(data, out);
    } catch (TemplateException e) {
      faults.report(e);
    } catch (ParseException e) {
      faults.report(e);
    } catch (StackOverflowError | IllegalArgumentException | OwnTemplates.Outside e) {
      faults.report(file, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.bytes();
  }

  /** Makes a page; empty, with a finding, if the user's words are too few for it. */
  Optional<Page> make(Supplier<Page> page) {
    try {
      return Optional.of(page.get());
    } catch (Language.MissingWord e) {
      faults.report(e);
      return Optional.empty();
    }
  }

  private void parse(String file) {
    try {
      configuration.getTemplate(file);
    } catch (ParseException e) {
      faults.report(e);
    } catch (StackOverflowError | IllegalArgumentException | OwnTemplates.Outside e) {
      faults.report(file, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(String name) {
    return name + OwnTemplates.ENDING;
  }

  private static Configuration configuration(Theme theme, Language language) {
    Configuration c = new Configuration(Configuration.VERSION_2_3_35);
    c.setTemplateLoader(loader(theme));
    c.setDefaultEncoding("UTF-8");
    c.setOutputEncoding("UTF-8");
    c.setLocale(Locale.ROOT);
    c.setTimeZone(TimeZone.getTimeZone("UTC"));
    c.setCustomNumberFormats(Map.of("refused", new NoNumbers()));
    c.setNumberFormat("@refused");
    c.setCustomDateFormats(Map.of("refused", new NoDates()));
    c.setDateFormat("@refused");
    c.setTimeFormat("@refused");
    c.setDateTimeFormat("@refused");
    c.setBooleanFormat("c");
    escapeAlways(c);
    c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    c.setAPIBuiltinEnabled(false);
    c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    c.setLogTemplateExceptions(false);
    c.setWrapUncheckedExceptions(true);
    c.setFallbackOnNullLoopVariable(false);
    c.setLocalizedLookup(false);
    c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    c.setObjectWrapper(new Wrapper());
    Functions.of(language).forEach(c::setSharedVariable);
    return c;
  }

  /**
   * Whatever a template is called and says of itself, it is HTML, or XML if its ending says so, and
   * escapes all that it prints.
   */
  private static void escapeAlways(Configuration c) {
    c.setOutputFormat(HTMLOutputFormat.INSTANCE);
    TemplateConfiguration xml = new TemplateConfiguration();
    xml.setOutputFormat(XMLOutputFormat.INSTANCE);
    c.setTemplateConfigurations(
        new ConditionalTemplateConfigurationFactory(
            new FileExtensionMatcher(OwnTemplates.XML.substring(1)), xml));
    c.setRecognizeStandardFileExtensions(false);
    c.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    c.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
    c.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    c.setNamingConvention(Configuration.LEGACY_NAMING_CONVENTION);
  }

  private static TemplateLoader loader(Theme theme) {
    List<TemplateLoader> loaders = new ArrayList<>();
    theme
        .folder()
        .ifPresent(
            folder -> {
              try {
                loaders.add(new OwnTemplates(folder));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    loaders.add(new ClassTemplateLoader(Templates.class, "/templates"));
    MultiTemplateLoader all = new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
    all.setSticky(false);
    return all;
  }
}

package se.utfall.hosting;

import java.util.Locale;
import se.utfall.text.Json;

/** A kind of host, and how it is told what to send. */
public enum Host {
  /** Netlify and Cloudflare Pages: the file {@code _headers} in the site. */
  NETLIFY,
  /** Azure Static Web Apps: the file {@code staticwebapp.config.json} in the site. */
  AZURE,
  /** Apache 2.4: the file {@code .htaccess} in the site, or its settings for the site's folder. */
  APACHE,
  /** nginx: for {@code include} within a {@code server} that has a {@code root}. */
  NGINX;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The settings of a site.
   *
   * @param root where it begins on its host: {@code /}, or a path with a slash at both ends
   */
  public String settings(String root) {
    Answers answers = new Answers(root);
    return switch (this) {
      case NETLIFY -> netlify(answers);
      case AZURE -> azure(answers);
      case APACHE -> apache(answers);
      case NGINX -> nginx(answers);
    };
  }

  /** Rules that overlap would be joined there, so that only assets say how long they keep. */
  private static String netlify(Answers answers) {
    StringBuilder out = new StringBuilder(answers.root()).append("*\n");
    Answers.ALWAYS.forEach(header -> out.append("  ").append(plain(header)).append('\n'));
    out.append(answers.assets()).append("*\n  ").append(plain(Answers.KEPT)).append('\n');
    Header type = new Header("Content-Type", Answers.CATALOG_TYPE);
    out.append(answers.catalog()).append("\n  ").append(plain(type)).append('\n');
    return out.toString();
  }

  private static String plain(Header header) {
    return header.name() + ": " + header.value();
  }

  private static String azure(Answers answers) {
    Json json = new Json().open('{').name("globalHeaders").open('{');
    Answers.ALWAYS.forEach(header -> json.text(header.name(), header.value()));
    json.text(Answers.ASKED_EACH_TIME.name(), Answers.ASKED_EACH_TIME.value());
    json.close('}').name("routes").open('[').next().open('{');
    json.text("route", answers.assets() + "*").name("headers").open('{');
    json.text(Answers.KEPT.name(), Answers.KEPT.value()).close('}').close('}');
    json.next().open('{').text("route", answers.catalog()).name("headers").open('{');
    json.text("Content-Type", Answers.CATALOG_TYPE).close('}').close('}').close(']');
    json.name("responseOverrides").open('{').name("404").open('{');
    json.text("rewrite", answers.absent()).close('}').close('}').name("mimeTypes").open('{');
    Answers.TYPES.forEach(type -> json.text("." + type.ending(), type.type()));
    return json.close('}').close('}').toString();
  }

  private static String apache(Answers answers) {
    StringBuilder out = new StringBuilder("AddDefaultCharset utf-8\n");
    out.append("AddCharset utf-8 .css .csv .js .json .svg .txt .xml\n");
    out.append("ErrorDocument 404 ").append(answers.absent()).append('\n');
    apacheTypes(out, answers);
    out.append("RedirectMatch 404 \"/\\.(?!well-known/)\"\n");
    Answers.ALWAYS.forEach(header -> out.append(apache("always ", header)));
    out.append(apache("", Answers.ASKED_EACH_TIME));
    out.append("<If \"%{REQUEST_URI} =~ m#^").append(answers.assets()).append("#\">\n  ");
    return out.append(apache("", Answers.KEPT)).append("</If>\n").toString();
  }

  private static void apacheTypes(StringBuilder out, Answers answers) {
    Answers.TYPES.forEach(
        type ->
            out.append("AddType ")
                .append(type.type())
                .append(" .")
                .append(type.ending())
                .append('\n'));
    String catalog = answers.catalog().substring(answers.catalog().lastIndexOf('/') + 1);
    out.append("<Files \"").append(catalog).append("\">\n  ForceType ");
    out.append(Answers.CATALOG_TYPE).append("\n</Files>\n");
  }

  private static String apache(String when, Header header) {
    return "Header " + when + "set " + header.name() + " \"" + header.value() + "\"\n";
  }

  /** Headers of a {@code location} replace those around it, so each has them all. */
  private static String nginx(Answers answers) {
    StringBuilder out = new StringBuilder("charset utf-8;\n");
    out.append("charset_types text/css text/csv text/plain text/xml text/javascript");
    out.append(" application/javascript application/json application/atom+xml application/rdf+xml");
    out.append(" image/svg+xml;\n");
    out.append("absolute_redirect off;\n");
    out.append("error_page 404 ").append(answers.absent()).append(";\n");
    location(out, answers.root(), Answers.ASKED_EACH_TIME, "");
    location(out, "^~ " + answers.assets(), Answers.KEPT, "");
    for (Answers.Type type : Answers.TYPES) {
      location(out, regex(answers, "\\." + type.ending() + "$"), type.type());
    }
    location(out, regex(answers, "/atom\\.xml$"), "application/atom+xml");
    location(out, "= " + answers.catalog(), Answers.CATALOG_TYPE);
    String hidden = regex(answers, "/\\.(?!well-known/)");
    return out.append("location ").append(hidden).append(" {\n  return 404;\n}\n").toString();
  }

  /** Addresses within the site that end so, or have it within them. */
  private static String regex(Answers answers, String end) {
    String root = answers.root().replaceFirst("/$", "").replace(".", "\\.");
    return "~ \"^" + root + ".*" + end + "\"";
  }

  /** Where every file is of one type. */
  private static void location(StringBuilder out, String where, String type) {
    String only = "  types { }\n  default_type " + type + ";\n";
    location(out, where, Answers.ASKED_EACH_TIME, only);
  }

  private static void location(StringBuilder out, String where, Header cache, String more) {
    out.append("location ").append(where).append(" {\n").append(more);
    Answers.ALWAYS.forEach(header -> out.append(nginx(header, " always")));
    out.append(nginx(cache, "")).append("}\n");
  }

  /** What is not found must not be kept. */
  private static String nginx(Header header, String when) {
    return "  add_header " + header.name() + " \"" + header.value() + "\"" + when + ";\n";
  }
}

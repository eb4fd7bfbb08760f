package se.utfall.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/** Hands tests the one browser and the sites, which live until the last test is done. */
final class Browsing implements ParameterResolver {
  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(Browsing.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Browser.class || type == Sites.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext.Store store = context.getRoot().getStore(HERE);
    Class<?> type = parameter.getParameter().getType();
    return store.getOrComputeIfAbsent(
        type, key -> type == Browser.class ? browser() : sites(), Object.class);
  }

  private static Browser browser() {
    try {
      return Browser.start(
          Installed.required(System.getenv("PATH"), "true".equals(System.getenv("CI"))));
    } catch (TestAbortedException e) {
      System.err.println("\n*** BROWSER TESTS SKIPPED ***\n" + e.getMessage() + "\n");
      throw e;
    }
  }

  private static Sites sites() {
    try {
      return Sites.build();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

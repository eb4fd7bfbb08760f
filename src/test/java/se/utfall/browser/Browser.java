package se.utfall.browser;

import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** One Chromium for all tests, which can look at pages as different readers do. */
final class Browser implements AutoCloseable {
  /** Nothing leaves the machine: any other host is unknown, and asking for it is an error. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--hide-scrollbars",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-extensions",
          "--lang=sv",
          "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");

  private final ChromeDriver driver;
  private Mode looking;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Browser start(Installed installed) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed.browser().toFile());
    options.addArguments(ARGUMENTS);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(installed.driver().toFile())
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
    return new Browser(driver);
  }

  /** Loads a page and opens what can be opened in it, so that nothing escapes the eye. */
  void open(URI address) {
    driver.get(address.toString());
    run(Script.named("open"));
  }

  /** Looks at pages in another way, and waits until the loaded one has noticed. */
  void look(Mode mode) {
    if (!mode.sameWindow(looking)) {
      command(
          "Emulation.setDeviceMetricsOverride",
          Map.of(
              "width", mode.width(),
              "height", mode.height(),
              "deviceScaleFactor", mode.zoom(),
              "mobile", false));
      driver.executeAsyncScript(Script.named("settle").text(), mode.width());
    }
    if (looking == null || looking.look() != mode.look()) {
      command(
          "Emulation.setEmulatedMedia",
          Map.of("media", mode.look().media, "features", mode.look().features()));
    }
    looking = mode;
  }

  Object run(Script script, Object... arguments) {
    return driver.executeScript(script.text(), arguments);
  }

  /** Runs a script that answers later. */
  Object await(Script script, Object... arguments) {
    return driver.executeAsyncScript(script.text(), arguments);
  }

  Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  /** The path of the page that is open. */
  String address() {
    return URI.create(driver.getCurrentUrl()).getPath();
  }

  /** What the console has said since it was last asked. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Forgets what pages of a site have left, as if a reader came for the first time. */
  void forget(URI site) {
    command("Network.clearBrowserCache", Map.of());
    command(
        "Storage.clearDataForOrigin",
        Map.of("origin", site.resolve("/").toString(), "storageTypes", "all"));
  }

  /** Presses the tabulator so many times, as a reader without a mouse does. */
  void tab(int times) {
    new Actions(driver, Duration.ZERO).sendKeys(Keys.TAB.toString().repeat(times)).perform();
  }

  /** Presses keys one after the other, wherever the focus is. */
  void type(CharSequence keys) {
    new Actions(driver, Duration.ZERO).sendKeys(keys).perform();
  }

  void enter() {
    WebElement focused = driver.switchTo().activeElement();
    focused.sendKeys(Keys.ENTER);
  }

  /** The whole page as a PNG, as wide as the window. */
  byte[] picture() {
    Map<?, ?> size = (Map<?, ?>) command("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
    Map<String, Object> whole =
        Map.of("x", 0, "y", 0, "scale", 1, "width", looking.width(), "height", size.get("height"));
    Map<String, Object> answer =
        command("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", whole));
    return Base64.getDecoder().decode((String) answer.get("data"));
  }

  @Override
  public void close() {
    driver.quit();
  }
}

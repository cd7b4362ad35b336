package dossier.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A tab of a headless Chromium that remembers nothing, and what it has asked for and complained of.
 * Chromium itself is started once for all tests. Used by one thread.
 */
final class Browser implements AutoCloseable {
  private static final int MOST_TRIES = 5;
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final List<Path> BINARIES =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome"));

  private static @Nullable ChromeDriver started;

  private final ChromeDriver driver;
  private final String tab;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
    driver.switchTo().window(driver.getWindowHandles().iterator().next());
    driver.switchTo().newWindow(WindowType.TAB);
    this.tab = driver.getWindowHandle();
    tell("Network.clearBrowserCache", Map.of());
    tell("Storage.clearDataForOrigin", Map.of("origin", "*", "storageTypes", "all"));
  }

  /** The driver, with its eye on this tab. */
  private ChromeDriver here() {
    driver.switchTo().window(tab);
    return driver;
  }

  static boolean installed() {
    return Files.isExecutable(DRIVER) && BINARIES.stream().anyMatch(Files::isExecutable);
  }

  static Browser start() {
    Browser browser = new Browser(driver());
    browser.here().get("about:blank");
    browser.requests();
    browser.complaints();
    return browser;
  }

  private static synchronized ChromeDriver driver() {
    ChromeDriver running = started;
    if (running == null) {
      java.util.logging.Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(DRIVER.toFile())
              .usingAnyFreePort()
              .build();
      running = new ChromeDriver(service, options());
      // What a script is asked takes its time on a machine that does much else.
      running.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
      Runtime.getRuntime().addShutdownHook(new Thread(running::quit));
      started = running;
    }
    return running;
  }

  /** The same with scripts switched off, as in Tor Browser at its safest setting. */
  static Browser startWithoutScript() {
    Browser browser = start();
    browser.tell("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    return browser;
  }

  private static ChromeOptions options() {
    Path binary = BINARIES.stream().filter(Files::isExecutable).findFirst().orElseThrow();
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(binary.toFile());
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=en");
    return options;
  }

  /**
   * Opens a page and waits until all of it is there, which the driver's own answer does not say.
   */
  void open(String address) {
    here().get(address);
    until("return document.readyState === 'complete' && location.href !== 'about:blank'");
  }

  String address() {
    return Objects.requireNonNull(here().getCurrentUrl());
  }

  /** Waits until the page at an address is shown; at most ten seconds. */
  void arrive(String address) {
    new WebDriverWait(here(), Duration.ofSeconds(10)).until(ExpectedConditions.urlToBe(address));
  }

  /** Waits until a script's answer is true; at most ten seconds. */
  void until(String script) {
    new WebDriverWait(here(), Duration.ofSeconds(10), Duration.ofMillis(20))
        .until(
            page ->
                Boolean.TRUE.equals(
                    driver.executeScript(script.replaceFirst("^return (.*)$", "return !!($1)"))));
  }

  String title() {
    return Objects.requireNonNull(here().getTitle());
  }

  /** What the page's own policy forbids to the page, the driver may: these words are run as is. */
  Object run(String script, Object... arguments) {
    return Objects.requireNonNullElse(here().executeScript(script, arguments), "");
  }

  /** As {@link #run}, for a script that hands its answer to its last argument. */
  Object await(String script, Object... arguments) {
    return Objects.requireNonNullElse(here().executeAsyncScript(script, arguments), "");
  }

  List<String> words(String script, Object... arguments) {
    return ((List<?>) run(script, arguments)).stream().map(String::valueOf).toList();
  }

  Map<String, Object> tell(String command, Map<String, Object> parameters) {
    return here().executeCdpCommand(command, parameters);
  }

  void press(CharSequence... keys) {
    new Actions(here()).sendKeys(keys).perform();
  }

  /** A list that grows while it is pointed at is drawn anew: a hand goes to where it is then. */
  void point(String selector) {
    for (int tries = 1; ; tries++) {
      try {
        new Actions(here()).moveToElement(here().findElement(By.cssSelector(selector))).perform();
        return;
      } catch (StaleElementReferenceException e) {
        if (tries == MOST_TRIES) {
          throw e;
        }
      }
    }
  }

  void look(int width, String scheme) {
    tell(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    Map<String, String> wish = Map.of("name", "prefers-color-scheme", "value", scheme);
    tell("Emulation.setEmulatedMedia", Map.of("media", "screen", "features", List.of(wish)));
  }

  /** Every address asked for since this was last called, but for the browser's own pages. */
  List<String> requests() {
    return log(LogType.PERFORMANCE)
        .map(entry -> new Json().<Map<String, Object>>toType(entry.getMessage(), Json.MAP_TYPE))
        .map(event -> in(event, "message"))
        .filter(message -> "Network.requestWillBeSent".equals(message.get("method")))
        .map(message -> String.valueOf(in(in(message, "params"), "request").get("url")))
        .filter(address -> !address.matches("(?s)(chrome|about|data):.*"))
        .toList();
  }

  /** What the console says since this was last called, violations of the policy among it. */
  List<String> complaints() {
    return log(LogType.BROWSER).map(LogEntry::getMessage).toList();
  }

  private Stream<LogEntry> log(String type) {
    return driver.manage().logs().get(type).getAll().stream();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> in(Map<String, Object> object, String key) {
    return (Map<String, Object>) Objects.requireNonNull(object.get(key));
  }

  @Override
  public void close() {
    here().close();
  }
}

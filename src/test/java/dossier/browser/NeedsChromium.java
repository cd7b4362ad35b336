package dossier.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test that is skipped, loudly, where no browser is installed; with CI=true it fails instead. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsChromium.Installed.class)
@interface NeedsChromium {
  /** Whether there is a browser, or has to be. */
  final class Installed implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (Browser.installed() || "true".equals(System.getenv("CI"))) {
        return ConditionEvaluationResult.enabled("the browser is started");
      }
      if (context.getTestMethod().isEmpty()) {
        System.out.println(
            "SKIPPED: " + context.getDisplayName() + " needs chromium and chromium-driver (apt)");
      }
      return ConditionEvaluationResult.disabled("neither Chromium nor its driver is installed");
    }
  }
}

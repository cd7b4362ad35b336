package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The other half of the pages that {@link AxeTest} looks at, so that both are looked at at once.
 */
@NeedsChromium
class AxeSecondHalfTest {

  @Test
  void noPageTypeHasAFault() throws Exception {
    assertEquals(Map.of(), AxeTest.faults(1));
  }
}

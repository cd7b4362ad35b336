package dossier.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class PluralsTest {
  private static DoubleStream numbers() {
    return DoubleStream.concat(
        DoubleStream.of(-111, -2, -1, -0.0, 0.5, 1.5, 11.5, 1e6 + 1, 1e15, Double.NaN),
        DoubleStream.iterate(0, number -> number <= 1200, number -> number + 1));
  }

  @Test
  void knowsTheEnglishFormsAsIcuDoes() {
    Plurals plurals = new Plurals("en");
    PluralRules cardinal = PluralRules.forLocale(ULocale.ENGLISH, PluralType.CARDINAL);
    PluralRules ordinal = PluralRules.forLocale(ULocale.ENGLISH, PluralType.ORDINAL);
    numbers()
        .forEach(
            number -> {
              assertEquals(cardinal.select(number), plurals.form(number), "" + number);
              assertEquals(ordinal.select(number), plurals.ordinal(number), "" + number);
            });
  }
}

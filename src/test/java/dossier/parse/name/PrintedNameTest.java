package dossier.parse.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.model.work.Name;
import dossier.model.work.Name.Personal;
import dossier.model.work.Name.Whole;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is a person, and which of the names is the family's. */
class PrintedNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Erika Kinetz | Erika | | Kinetz |",
        "Elsa Court | Elsa | | Court |",
        "Jane Q. Doe | Jane Q. | | Doe |",
        "J. K. Rowling | J. K. | | Rowling |",
        "J.-P. Sartre | J.-P. | | Sartre |",
        "Mary O’Brien | Mary | | O’Brien |",
        "Simone de Beauvoir | Simone | de | Beauvoir |",
        "Ursula von der Leyen | Ursula | von der | Leyen |",
        "Ludwig van Beethoven | Ludwig | van | Beethoven |",
        "Charles de la Croix | Charles | de la | Croix |",
        "Joachim du Bellay | Joachim | du | Bellay |",
        "José dos Santos | José | dos | Santos |",
        "Mohammed bin Salman | Mohammed | bin | Salman |",
        "Mohammed ibn Battuta | Mohammed | ibn | Battuta |",
        "Bashar al-Assad | Bashar | | al-Assad |",
        "Abdel el-Sisi | Abdel | | el-Sisi |",
        "Jeanne d’Arc | Jeanne | | d’Arc |",
        "Oscar De La Hoya | Oscar | | De La Hoya |",
        "José Ortega y Gasset | José | | Ortega y Gasset |",
        "Martin King Jr. | Martin | | King | Jr.",
        "Martin King, Jr. | Martin | | King | Jr.",
        "King, Martin, Jr. | Martin | | King | Jr.",
        "Davis, Sr., Sam | Sam | | Davis | Sr.",
        "Thurston Howell III | Thurston | | Howell | III",
        "Smith, John | John | | Smith |",
        "Lindt, Maria | Maria | | Lindt |",
        "de Beauvoir, Simone | Simone | de | Beauvoir |",
        "García Márquez, Gabriel | Gabriel | | García Márquez |",
        "Beethoven, Ludwig van | Ludwig van | | Beethoven |",
        "Иван Иванов | Иван | | Иванов |",
        "Иван Иванович Иванов | Иван Иванович | | Иванов |",
        "Иванов Иван Иванович | Иван Иванович | | Иванов |",
        "Іваненко Олена Петрівна | Олена Петрівна | | Іваненко |",
      })
  void aPersonsNameHasParts(
      String printed, String given, String particle, String family, String suffix) {
    assertEquals(
        new Personal(
            Optional.of(given), Optional.ofNullable(particle), family, Optional.ofNullable(suffix)),
        PrintedName.read(printed, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "United Nations",
        "The Guardian",
        "Federal Inquiry Board",
        "Barnes and Noble",
        "OHCHR",
        "Министерство обороны",
        "Міністерство Оборони",
        "Новая Газета",
        "Служба Безпеки України",
        "Center for History and New Media",
        "Human Rights Watch",
        "Amnesty International",
        "Associated Press",
        "Agence France-Presse",
        "BBC News",
        "UN Women",
        "Deutsche Welle",
        "Süddeutsche Zeitung",
        "Der Spiegel",
        "Le Monde",
        "La Croix",
        "El País",
        "Die Zeit",
        "Médecins Sans Frontières",
        "Nations Unies",
        "Supreme Court",
        "Al Jazeera",
        "Mediazona",
        "Reveal (Center for Investigative Reporting)",
        "The Kyiv Independent news desk",
        "Way Home",
        "@someuser",
        "someuser",
        "3rd Brigade",
        "Simon & Schuster, Inc.",
        "Banksy",
        "[name]",
        "新華社",
        "毛泽东",
        "الجزيرة",
        "Smith, Jones, Miller",
        "a soldier",
        "Anna",
        "UK Ministry of Defence",
        "Conflict Intelligence Team",
        ""
      })
  void whatCannotBeAPersonsNameStaysWhole(String printed) {
    List<String> outlets = List.of("Way Home");
    assertEquals(new Whole(printed), PrintedName.read(printed, outlets));
  }

  @Test
  void aNameIsTurnedRoundWithAllItsParts() {
    assertEquals("de Beauvoir, Simone", inverted("Simone de Beauvoir"));
    assertEquals("King, Martin, Jr.", inverted("Martin King Jr."));
    assertEquals("United Nations", inverted("United Nations"));
    Name turned = PrintedName.read("Smith, John", List.of());
    assertEquals("John Smith", turned.printed());
  }

  private static String inverted(String printed) {
    return PrintedName.read(printed, List.of()).inverted();
  }
}

package dossier.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Decoded;
import dossier.text.TextFile;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every name here is made up. */
class GuardTest {
  /** Both alphabets; the Latin one alone; a word that everybody writes; a name of two words. */
  private static final String LIST =
      """
      # made up
      Khvorostyanov | Хворостьянов
      Zhdanyuk
      Marina | Марина
      Zhiltsov | Жильцов
      Ivan Chubenko | Іван Чубенко
      Щукарёва
      Захар Ш. Чижевский
      Шуцжехов
      Гнездюк
      """;

  private static final int KHVOROSTYANOV = 2;
  private static final int ZHDANYUK = 3;
  private static final int MARINA = 4;
  private static final int ZHILTSOV = 5;
  private static final int CHUBENKO = 6;
  private static final int SHCHUKARYOVA = 7;
  private static final int CHIZHEVSKY = 8;
  private static final int SHUTSZHEKHOV = 9;
  private static final int HNEZDYUK = 10;

  private static final Guard GUARD = new Guard(names(LIST));

  private static ProtectedNames names(String list) {
    return ProtectedNames.read(Decoded.utf8("list", list.getBytes(UTF_8))).value().orElseThrow();
  }

  private static Set<Integer> in(byte[] file) {
    Set<Integer> names = new HashSet<>();
    GUARD.file("file.md", file, names);
    return names;
  }

  private static Set<Integer> in(String text) {
    return in(text.getBytes(UTF_8));
  }

  private static void spots(int name, String text) {
    assertTrue(in(text).contains(name), () -> "not seen in: " + text);
  }

  private static void passesOver(String text) {
    assertEquals(Set.of(), in(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Хворостьянов",
        "Хворостьянова",
        "Хворостьянову",
        "Хворостьяновым",
        "Хворостьянове",
        "Хворостьяновы",
        "Хворостьяновых",
        "Хворостьяновыми",
        "Хворостьяновой",
        "Хворостьянові",
        "Хворостьяновим",
        "Хворостьяновими",
        "ХВОРОСТЬЯНОВ",
        "хворостьянову",
      })
  void seesRussianAndUkrainianCases(String form) {
    spots(KHVOROSTYANOV, "Слова " + form + ", и точка.");
  }

  @Test
  void seesCasesOfOtherNames() {
    for (String form : List.of("Щукарёвой", "Щукарёву", "Щукарёвою", "Щукарева", "Щукарьова")) {
      boolean other = form.equals("Щукарьова");
      assertEquals(!other, in(form).contains(SHCHUKARYOVA), form);
    }
    for (String form : List.of("Марины", "Марине", "Марину", "Мариной", "Марино", "Марині")) {
      spots(MARINA, form);
    }
    for (String form : List.of("Чубенко", "Чубенка", "Чубенку", "Чубенкові", "Чубенком")) {
      spots(CHUBENKO, "Івана " + form);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hvorostʹânov", // GOST 7.79-2000 A, ISO 9:1995
        "Hvorost'ânov",
        "Xvorost`yanov", // GOST 7.79-2000 B
        "Khvorostʹyanov", // BGN/PCGN
        "Khvorost’yanov",
        "Khvorostianov", // ICAO Doc 9303
        "Khvorostyanov", // Russian passports of 1997
        "Chvorostjanov", // scholarly
        "Hvorostianov",
        "Khvorostyanoff",
        "Khvorostyanova",
        "Khvorostyanovym",
        "Khvorostyanovu",
        "Khvorostyanov's",
        "Khvorostyanovs",
        "KHVOROSTYANOV",
        "kHvOrOsTyAnOv",
      })
  void seesEveryRomanization(String latin) {
    spots(KHVOROSTYANOV, "It was " + latin + " who spoke.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Жданюк", "Жданюка", "Жданюком", "Жданюкові", "Ždanûk", "Zhdaniuk"})
  void findsTheOtherAlphabetWhereTheListHasOne(String form) {
    spots(ZHDANYUK, form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ščukarëva",
        "Shhukaryova",
        "Shchukareva",
        "Shchukaryova",
        "Schukareva",
        "Shchukareva's",
        "Szczukariowa",
        "Shchukaryovoy"
      })
  void seesLettersThatTheSystemsWriteVeryDifferently(String latin) {
    spots(SHCHUKARYOVA, latin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Мaринa", // Latin a
        "Mаrinа", // Cyrillic a
        "Мαрина", // Greek alpha
        "Маpина", // Latin p
        "Mαrina",
        "Ｍａｒｉｎａ",
        "𝐌𝐚𝐫𝐢𝐧𝐚",
        "ⓜⓐⓡⓘⓝⓐ",
        "Mar1na",
        "M4rina",
        "Ма\u0301рина",
        "Mari\u0301na",
        "M\u0430rina",
        "Марına",
      })
  void seesLettersThatLookAlike(String disguised) {
    spots(MARINA, "with " + disguised + " there");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Khvor\u00ADostyanov", "Khvor\u200Bostyanov", "Khvor\u200Dostyanov", "Khvor\u2060ostyanov",
        "Khvor\uFEFFostyanov", "Khvor\u180Eostyanov", "Khvor\u034Fostyanov", "Khvor\u202Eostyanov",
        "Khvor\u2800ostyanov", "Khvor\u3164ostyanov", "Khvor\uFE0Fostyanov",
      })
  void seesThroughWhatIsNotSeen(String broken) {
    spots(KHVOROSTYANOV, broken);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Khvor&shy;ostyanov",
        "&#75;hvorostyanov",
        "&#x4B;hvorostyanov",
        "&amp;#75;hvorostyanov",
        "Kh&#118;orostyanov",
        "%D0%A5%D0%B2%D0%BE%D1%80%D0%BE%D1%81%D1%82%D1%8C%D1%8F%D0%BD%D0%BE%D0%B2",
        "/x/%4Bhvorostyanov-1.html",
        "%254Bhvorostyanov",
        "\\u0425\\u0432\\u043e\\u0440\\u043e\\u0441\\u0442\\u044c\\u044f\\u043d\\u043e\\u0432",
        "\\x4bhvorostyanov",
        "\\u{4b}hvorostyanov",
        "\\4b hvorostyanov",
        "Khvoro**styanov**",
        "Khvo<b>rost</b>yanov",
        "Khvo<wbr>rostyanov",
        "<!-- Khvorostyanov -->",
        "<i title=\"Khvorostyanov\">",
        "khvorostyanov-calls-home",
        "khvorostyanov_2023",
        "IvanKhvorostyanov",
        "khvorostyanov2023",
        "#Khvorostyanov",
        "S2h2b3Jvc3R5YW5vdg==",
        "data:text/plain;base64,0KXQstC-0YDQvtGB0YLRjNGP0L3QvtCy",
      })
  void seesThroughEncodingAndMarkup(String encoded) {
    spots(KHVOROSTYANOV, encoded);
  }

  @Test
  void seesThroughUnicodeForms() {
    String name = "Щукарёва";
    spots(SHCHUKARYOVA, java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD));
    spots(SHCHUKARYOVA, java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ΜΑRΙΝΑ", // Greek capitals
        "ᴍᴀʀɪɴᴀ", // small capitals
        "🄼🄰🅁🄸🄽🄰", // squared
        "🅼🅰🆁🅸🅽🅰", // squared, white on black
        "🅜🅐🅡🅘🅝🅐", // circled, white on black
        "🇲🇦🇷🇮🇳🇦", // flags
        "ꓟꓮꓣꓲꓠꓮ", // Lisu
        "ᎷᎪᎡᎥNᎪ", // Cherokee
        "ꮇꭺrinꭺ", // Cherokee, small
        "ⲘАⲢІNА", // Coptic
        "𝕄𝕒𝕣𝕚𝕟𝕒",
        "𝓜𝓪𝓻𝓲𝓷𝓪",
        "𝙼𝚊𝚛𝚒𝚗𝚊",
        "𝔐𝔞𝔯𝔦𝔫𝔞",
        "𝛭𝛢riΝ𝛢",
        "ＭＡＲＩＮＡ",
        "ᵐᵃʳⁱⁿᵃ",
        "МАРИΝА",
        "mαгina",
        "MARꞮNA",
        "Mɑrinɑ",
      })
  void seesSignsThatAreMadeOfLettersOrLookLikeThem(String disguised) {
    spots(MARINA, "with " + disguised + " there");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ƶhdanyuk", "2hdanyuk", "ZHDANYUK", "ΖΗdanyuk", "Zhđanyuk", "Zhdanyuҝ"})
  void takesLettersForWhatTheyLookLikeBeforeTheirCase(String disguised) {
    spots(ZHDANYUK, "with " + disguised + " there");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Schuzschechow", // German
        "Chutsjekhov", // French
        "Szucżechow",
        "Szucrzechow", // Polish
        "Šucžechov",
        "Sucžehov", // Czech, Croatian
        "Şutsjehov", // Turkish
        "Sjutszjechov",
        "Sjutssjekhov", // Scandinavian
        "Sjoetszjechov", // Dutch
        "Shutszhekhov",
      })
  void seesTheHabitsOfOtherLanguages(String latin) {
    spots(SHUTSZHEKHOV, "So " + latin + " spoke");
    spots(SHUTSZHEKHOV, latin.toUpperCase(Locale.ROOT));
    spots(SHUTSZHEKHOV, "https://example.org/" + latin.toLowerCase(Locale.ROOT) + "/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tschischewskij", "Tchijevski", "Czyżewski", "Čiževski", "Čiževský", "Çijevski",
        "Tjizjevskij", "Tsjizjevski", "Csizsevszkij", "Chizhevskii", "Chizhevsky", "Tšiževski"
      })
  void seesHowOtherLanguagesWriteTheWordsOfAName(String latin) {
    spots(CHIZHEVSKY, "Zachar S. " + latin);
    spots(CHIZHEVSKY, "Sahar Sch. " + latin);
  }

  @Test
  void endingsOfOtherLanguagesAreKnown() {
    Guard guard = new Guard(names("Левшинович\nЛевшанов\n"));
    for (String form :
        List.of(
            "Lewschinowitsch",
            "Levchinovitch",
            "Lewszynowicz",
            "Lewszinowicz",
            "Levšinović",
            "Levšinovič",
            "Levşinoviç",
            "Levsjinovitj",
            "Levsinovic",
            "Levshinovich")) {
      Set<Integer> names = new HashSet<>();
      guard.file("a.md", form.getBytes(UTF_8), names);
      assertEquals(Set.of(1), names, form);
    }
  }

  /** Czech words and those of other languages stand in no dictionary here. */
  @Test
  void aWordOfAnotherLanguageInSmallLettersIsNoName() {
    passesOver("Ze stromu spadlo hnezdiuk a sucžehov");
    spots(HNEZDYUK, "pan Hnezdyuk");
    spots(HNEZDYUK, "gnezdyuk");
    spots(HNEZDYUK, "https://example.org/hnezdyuk/");
    spots(HNEZDYUK, "гнездюк");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ivanchubenko",
        "chubenkoivan",
        "IVANCHUBENKO",
        "IvanChubenko",
        "@ivan_chubenko",
        "#ИванЧубенко",
        "#иванчубенко",
        "#чубенкоиван",
        "ivan-chubenko.jpg",
        "chubenko.ivan",
        "ivan.chubenko@example.org",
        "media/ivanchubenko2.png",
        "t.me/ivanchubenko",
        "іванчубенко",
        "Иванчубенко",
        "иваначубенко",
        "ivanchubenko1987",
        "ivan1987chubenko",
        "iwantschubenko",
        "ivan%2Echubenko",
        "1vanchubenk0",
        "ɪᴠᴀɴᴄʜᴜʙᴇɴᴋᴏ",
        "ivanpchubenko",
        "иванпетровиччубенко",
        "ИванПетровичЧубенко",
        "ivan_petrovich_chubenko",
        "ivan.p.chubenko",
        "\u0438vanchubenko",
      })
  void seesTheWordsOfANameWrittenTogether(String handle) {
    spots(CHUBENKO, "see " + handle + " there");
    spots(CHUBENKO, handle);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ivan P. Chubenko",
        "Ivan P Chubenko",
        "Ivan Ya. Chubenko",
        "Ivan P. S. Chubenko",
        "Иван Петрович Чубенко",
        "Іван Петрович Чубенко",
        "Іваном Петровичем Чубенком",
        "Ивана Ильича Чубенко",
        "Чубенко Іван",
        "Чубенко, И. Иван",
        "Ivan Petrovich Chubenko",
        "Ivan Petrowitsch Chubenko",
        "Iwan Petrowicz Czubenko",
        "Ivan Petrovič Čubenko",
        "Ivan Petrovitch Tchoubenko",
        "IVAN P. CHUBENKO",
        "Иван П. Чубенко",
      })
  void seesANameWithAnInitialOrAPatronymicWithin(String name) {
    spots(CHUBENKO, "Of " + name + " it is said");
  }

  @Test
  void anInitialOfTheListIsAWordOfTheName() {
    spots(CHIZHEVSKY, "Захар Ш. Чижевский");
    spots(CHIZHEVSKY, "Чижевскому З. Захару Ш.");
    passesOver("Захар П. Чижевский");
    passesOver("Захар и Чижевский");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Хворо-\nстьянов",
        "Khvoro-\nstyanov",
        "Khvoro-\r\n  styanov",
        "> Khvoro-\n> styanov",
        "Хворо‐\nстьянова",
        "Хво\u00ADро-\nстьянов",
        "Khvoro\u00AD\u00ADstyanov",
      })
  void seesANameOverTheEndOfALine(String parted) {
    spots(KHVOROSTYANOV, "Said of " + parted + " there");
  }

  @Test
  void aHyphenAtTheEndOfALineCanBelongToTheWord() {
    spots(MARINA, "Anna-\nMarina");
    spots(KHVOROSTYANOV, "экс-\nХворостьянов");
    spots(CHUBENKO, "ivan-\nchubenko");
    passesOver("Мари-\n\nна");
    passesOver("суб-\nмаринад");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202Evonaytsorovhk\u202C",
        "&#x202e;vonaytsorovhk",
        "a \u202Eвоняьтсоровх\u202C b",
        "\u202Dkhvo\u202Evonaytsor\u202C\u202C",
        "\u2067\u202Evonaytsorovhk\u202C\u2069",
      })
  void readsWhatIsTurnedAsItIsShown(String turned) {
    spots(KHVOROSTYANOV, "x " + turned);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-16BE", "UTF-16LE", "UTF-8"})
  void seesThroughBytesThatAreWrittenOut(String charset) {
    byte[] bytes = "Хворостьянова".getBytes(Charset.forName(charset));
    spots(KHVOROSTYANOV, "q=" + written(bytes, "%%%02X"));
    spots(
        KHVOROSTYANOV,
        "q=" + java.net.URLEncoder.encode("Хворостьянова", Charset.forName(charset)));
    spots(KHVOROSTYANOV, written(bytes, "=%02X"));
    spots(KHVOROSTYANOV, written(bytes, "=%02X").replaceFirst("(.{9})", "$1=\n"));
    if (charset.startsWith("UTF")) {
      spots(KHVOROSTYANOV, written(bytes, "%02x"));
      spots(KHVOROSTYANOV, written(bytes, "%02X "));
      spots(KHVOROSTYANOV, "id " + java.util.Base64.getEncoder().encodeToString(bytes));
    }
  }

  private static String written(byte[] bytes, String form) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      text.append(String.format(Locale.ROOT, form, b));
    }
    return text.toString();
  }

  @Test
  void seesLatinNamesInBytesOfSixteenBits() {
    byte[] wide = "Khvorostyanov".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
    spots(KHVOROSTYANOV, java.util.Base64.getEncoder().encodeToString(wide));
    spots(KHVOROSTYANOV, written(wide, "%02x"));
    spots(KHVOROSTYANOV, written(wide, "%%%02x"));
  }

  @Test
  void seesThroughWhatWasDecodedWrongly() {
    byte[] utf8 = "Хворостьяновым и Ивану".getBytes(UTF_8);
    for (String charset : List.of("windows-1251", "ISO-8859-1")) {
      spots(KHVOROSTYANOV, new String(utf8, Charset.forName(charset)));
    }
    spots(ZHDANYUK, new String("Жданюк".getBytes(UTF_8), Charset.forName("windows-1252")));
    byte[] old = "Хворостьяновым".getBytes(Charset.forName("windows-1251"));
    spots(KHVOROSTYANOV, new String(old, java.nio.charset.StandardCharsets.ISO_8859_1));
    spots(
        KHVOROSTYANOV,
        new String("Hvorost\u02B9ânov".getBytes(UTF_8), Charset.forName("windows-1252")));
  }

  @Test
  void readsTheNamesOfHosts() {
    for (String host : List.of("хворостьянов.рф", "www.хворостьянов.укр", "іванчубенко.укр")) {
      String ascii = java.net.IDN.toASCII(host);
      assertTrue(ascii.contains("xn--"), ascii);
      int name = host.startsWith("і") ? CHUBENKO : KHVOROSTYANOV;
      spots(name, "https://" + ascii + "/a");
      spots(name, "mail to a@" + ascii.toUpperCase(Locale.ROOT));
    }
  }

  @Test
  void readsPackedBytesWhereverTheyBegin() throws Exception {
    byte[] name = "{\"name\": \"Хворостьянов\", \"is\": \"here\"}".getBytes(UTF_8);
    byte[] edge = {0, 1, (byte) 0xFE, 'x', 'y', 'z', 'P', 'K'};
    byte[] image = Packing.png("tEXt", "Comment\0none".getBytes(UTF_8));
    for (byte[] packed :
        List.of(Packing.gzip(name), Packing.zip("a.txt", name), Packing.zlib(name))) {
      assertTrue(in(Packing.between(edge, packed)).contains(KHVOROSTYANOV));
      assertTrue(in(Packing.between(image, packed)).contains(KHVOROSTYANOV));
    }
    assertTrue(in(Packing.between(edge, Packing.zip("хворостьянов", edge))).contains(2));
    assertTrue(in(Packing.deflate(name)).contains(KHVOROSTYANOV));
    for (int window = 0; window < 8; window++) {
      assertTrue(in(Packing.withWindow(Packing.zlib(name), window)).contains(2), "" + window);
    }
  }

  @Test
  void saysOfWhatItCannotUnpackThatItCannot() {
    for (byte[] magic :
        List.of(
            new byte[] {'B', 'Z', 'h', '9', 0, 1},
            new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z', 0},
            Packing.encrypted(Packing.zip("a", new byte[] {1, 2, 3})))) {
      List<Diagnostic> findings = GUARD.file("x", magic, new HashSet<>());
      assertEquals(List.of("D073"), findings.stream().map(d -> d.rule().code()).toList());
    }
  }

  @Test
  void namesTheLinesOverWhichANameIsSpread() {
    List<Diagnostic> findings =
        new Guard(names("Ivan Chubenko"))
            .file("a.md", "one\ntwo\nI&shy;van\nChu&shy;benko\n".getBytes(UTF_8), new HashSet<>());
    assertEquals(List.of("a.md:3:1"), findings.stream().map(d -> d.span().toString()).toList());
  }

  @Test
  void aLongListIsReadInAMomentAndFoundWordByWord() {
    StringBuilder list = new StringBuilder();
    String[] parts = {"бор", "вел", "гон", "дар", "жил", "зим", "кор", "луг", "мел", "нос"};
    for (int i = 0; i < 3000; i++) {
      String stem = parts[i % 10] + parts[i / 10 % 10] + parts[i / 100 % 10] + parts[i / 1000];
      list.append("Иван ").append(stem).append("ов\n");
    }
    Guard guard = new Guard(names(list.toString()));
    Set<Integer> names = new HashSet<>();
    guard.file("a.md", "Ivan ".repeat(5000).getBytes(UTF_8), names);
    assertEquals(Set.of(), names);
    guard.file("a.md", "иванборборборборов".getBytes(UTF_8), names);
    assertEquals(Set.of(1), names);
  }

  @Test
  void readsPackedAndBinaryBytes() throws Exception {
    byte[] name = "{\"name\": \"Хворостьянов\"}".getBytes(UTF_8);
    assertTrue(in(Packing.gzip(name)).contains(KHVOROSTYANOV));
    assertTrue(in(Packing.gzip(Packing.gzip(name))).contains(KHVOROSTYANOV));
    assertTrue(in(Packing.zip("a.txt", name)).contains(KHVOROSTYANOV));
    assertTrue(in(Packing.zip("khvorostyanov.txt", new byte[] {1})).contains(KHVOROSTYANOV));
    assertTrue(
        in(Packing.png("zTXt", Packing.keyword(Packing.zlib(name)))).contains(KHVOROSTYANOV));
    assertTrue(in(Packing.png("tEXt", "Author\0Khvorostyanov".getBytes(UTF_8))).contains(2));
    for (String charset : List.of("UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R", "UTF-8")) {
      byte[] text = "\0 Хворостьянов \0".getBytes(Charset.forName(charset));
      assertTrue(in(Packing.between(new byte[] {0, 1, (byte) 0xFE}, text)).contains(2), charset);
    }
  }

  @Test
  void saysWhatItCannotSearch() {
    byte[] packed = Packing.zip("x", Packing.gzip("x".getBytes(UTF_8)));
    for (int i = 0; i < 6; i++) {
      packed = Packing.gzip(packed);
    }
    List<Diagnostic> findings = new Guard(names(LIST)).file("x.gz", packed, new HashSet<>());
    assertEquals(List.of("D073"), findings.stream().map(d -> d.rule().code()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They ate marinade and marinara by the marina.",
        "a submarine, marinated; the marinas of the south",
        "Маринад и маринист; субмарина.",
        "Ни один из жильцов дома не ответил; жильцу и жильцам написали.",
        "Ivan spoke. Chubenko was not named alone",
        "Chubenko, then somebody, Ivan",
        "Хворост лежал у дома. Хворостьян.",
        "8a7fMarin 0x4d 4d6172696e",
      })
  void passesOverWordsThatOnlyContainOrResembleAName(String text) {
    passesOver(text);
  }

  @Test
  void anOrdinaryWordIsANameWhereItIsWrittenAsOne() {
    spots(ZHILTSOV, "Сказал Жильцов.");
    spots(ZHILTSOV, "ЖИЛЬЦОВ");
    spots(ZHILTSOV, "zhiltsov");
    spots(MARINA, "https://example.org/marina/1");
  }

  @Test
  void findsTheWordsOfANameInAnyOrder() {
    spots(CHUBENKO, "Chubenko, Ivan");
    spots(CHUBENKO, "Чубенка Івана");
    spots(CHUBENKO, "IvanChubenko");
    spots(CHUBENKO, "ivan-chubenko.html");
    spots(CHUBENKO, "Ivan\n\n  Chubenko");
    spots(CHUBENKO, "<b>Ivan</b> <i>Chubenko</i>");
  }

  @Test
  void saysWhereAndNotWho() {
    List<Diagnostic> findings =
        new Guard(names(LIST))
            .file("a.md", "one\nand Marina\nKhvo&shy;rostyanov\n".getBytes(UTF_8), new HashSet<>());
    assertEquals(
        List.of(
            "a.md:2:5 the name on line 4 of the list stands here",
            "a.md:3:1 the name on line 2 of the list stands here, in a form that does not show it"),
        findings.stream().map(d -> d.span() + " " + d.message()).toList());
  }

  @Test
  void masksEverythingThatIsPrinted() {
    Mask mask = new Mask(names(LIST));
    for (String text :
        List.of("by Marina!", "x Khvo&shy;rostyanov", "a/marina.md", "Мариной", "%4Darina")) {
      String masked = mask.over(text);
      assertEquals(text.length(), masked.length());
      assertEquals(Set.of(), in(masked), masked);
      assertTrue(masked.contains("█"), masked);
    }
    assertEquals("no name: marinade", mask.over("no name: marinade"));
  }

  @Test
  void aNameIsMaskedWhereALongMessageIsCut() {
    Mask mask = new Mask(names(LIST));
    String name = "Khvorostyanov";
    for (int before = 980; before <= 1_000; before++) {
      String words = "x".repeat(before - 1) + " " + name + " y";
      Diagnostic finding =
          Diagnostic.of(Rule.UNKNOWN_FIELD, new TextFile("a.md", "").span(0, 0), words).help(words);
      Diagnostic masked = mask.over(finding);
      assertFalse(masked.shownMessage().contains("K"), masked.shownMessage());
      assertFalse(masked.shownHelp().orElseThrow().contains("K"), masked.shownMessage());
    }
  }

  @Test
  void aListThatCannotBeUsedIsRefusedWithoutShowingIt() {
    for (String list :
        List.of("", "# only a remark\n", "Marina | \n", "!!\n", "M\n", "a b c d e f\n")) {
      Outcome<ProtectedNames> read =
          ProtectedNames.read(Decoded.utf8("list", list.getBytes(UTF_8)));
      assertTrue(read.value().isEmpty(), list);
      for (Diagnostic complaint : read.complaints()) {
        assertEquals("D072", complaint.rule().code());
        assertFalse(complaint.span().file().text().contains("arina"));
      }
    }
    byte[] latin1 = {'M', (byte) 0xFC, '\n'};
    assertTrue(ProtectedNames.read(Decoded.utf8("list", latin1)).value().isEmpty());
  }

  /**
   * Disguises laid upon each other, at random: each is undone by itself, and so are all. {@code
   * -Ddisguises=100000} tries more of them.
   */
  @Test
  void seesThroughSeveralDisguisesAtOnce() {
    Random chance = new Random(20261125);
    List<String> forms =
        List.of(
            "Хворостьянов",
            "Хворостьяновым",
            "Khvorostyanov",
            "Hvorostianova",
            "Chworostjanow",
            "ИванЧубенко",
            "чубенкоиван",
            "ivanchubenko",
            "IwanTschubenko",
            "ИванПетровичЧубенко");
    for (int round = 0; round < Integer.getInteger("disguises", 3000); round++) {
      int form = chance.nextInt(forms.size());
      String text = forms.get(form);
      List<Integer> steps = new ArrayList<>();
      for (int i = chance.nextInt(3); i >= 0; i--) {
        int way = chance.nextInt(14);
        text = disguise(text, way, chance, steps.stream().allMatch(step -> step < 4));
        steps.add(way);
      }
      String disguised = "see " + text + " there";
      int name = form < 5 ? KHVOROSTYANOV : CHUBENKO;
      assertTrue(in(disguised).contains(name), () -> steps + ": " + disguised);
    }
  }

  private static String disguise(String text, int way, Random chance, boolean open) {
    int at = 1 + chance.nextInt(Math.max(1, text.length() - 1));
    boolean plain = open && text.codePoints().allMatch(Character::isLetter);
    boolean cyrillic = plain && text.codePoints().allMatch(c -> c >= 'А' && c <= 'я');
    return switch (way) {
      case 0 -> plain ? text.toUpperCase(Locale.ROOT) : text;
      case 1 -> plain ? text.substring(0, at) + "\u200B" + text.substring(at) : text;
      case 2 -> plain ? text.replace('о', 'o').replace('a', 'ᴀ').replace('н', 'Η') : text;
      case 3 -> plain ? text.substring(0, at) + "<i>" + text.substring(at) + "</i>" : text;
      case 4 -> java.net.URLEncoder.encode(text, UTF_8);
      case 5 ->
          text.codePoints()
              .mapToObj(c -> c == '%' || c == '&' ? Character.toString(c) : "&#" + c + ";")
              .reduce("", String::concat);
      case 6 -> plain ? "\u202E" + new StringBuilder(text).reverse() + "\u202C" : text;
      case 7 -> plain ? text.substring(0, at) + "-\n" + text.substring(at) : text;
      case 8 -> cyrillic ? written(text.getBytes(Charset.forName("KOI8-R")), "%%%02X") : text;
      case 9 -> cyrillic ? new String(text.getBytes(UTF_8), Charset.forName("windows-1251")) : text;
      case 10 -> written(text.getBytes(UTF_8), "%02x");
      case 11 -> java.util.Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
      case 12 -> written(text.getBytes(UTF_8), "=%02X");
      default -> plain && !cyrillic ? "https://" + text + ".example.org" : text;
    };
  }
}

package dossier.view.schemaorg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BlockTest {

  /** Whatever is written is read again, and none of it could close the element it stands in. */
  @Test
  void isReadAsItWasWritten() {
    Random random = new Random(3);
    String[] signs = {
      "a",
      "<",
      ">",
      "&",
      "\"",
      "\\",
      "/",
      "\b",
      "\t",
      "\n",
      "\f",
      "\r",
      "\u0001",
      "\u001f",
      "\u007f",
      "\u2028",
      "\u2029",
      "\u0416",
      "\ud83d\ude00",
      "{",
      "[",
      ":",
      ","
    };
    for (int i = 0; i < 1000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(6); length > 0; length--) {
        text.append(signs[random.nextInt(signs.length)]);
      }
      String words = text.toString();
      String block = block(words);
      assertFalse(block.matches("(?s).*[<>&\u2028\u2029].*"), block);
      JsonNode node = JsonMapper.shared().readTree(block).get("@graph").get(0);
      assertEquals(words, node.get("text").asString());
      assertEquals(words, node.get("list").get(1).get("@id").asString());
    }
  }

  private static String block(String words) {
    return Block.of(
            block ->
                block.node(
                    "Thing",
                    () -> {
                      block.yes("is");
                      block.text("text", words);
                      block.list("list", List.of("a", words), block::reference);
                    }))
        .markup();
  }
}
